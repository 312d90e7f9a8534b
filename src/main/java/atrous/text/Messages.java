package atrous.text;

/** Every word of the program in one language; a missing translation does not compile. */
public interface Messages extends FigureWords, FindingWords, ProblemWords, CodeWords, PageWords {}
