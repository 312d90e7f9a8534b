package atrous.text;

/**
 * Every word of the page in one language; a missing translation does not compile. Comments in generated code are apart,
 * as {@link CodeWords}, since code comes from a script of its own.
 */
public interface Messages extends FigureWords, PictureWords, FindingWords, ProblemWords, ControlWords, ValueWords,
        DeformWords, StackWords, LegendWords, DetailWords, PageWords {}
