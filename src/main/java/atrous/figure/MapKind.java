package atrous.figure;

/** The three maps of a layer. */
public enum MapKind { INPUT, KERNEL, OUTPUT }
