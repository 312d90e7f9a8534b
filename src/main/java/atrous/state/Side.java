package atrous.state;

/** Which of two compared layers. */
public enum Side { FIRST, SECOND }
