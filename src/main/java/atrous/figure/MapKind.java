package atrous.figure;

/** The three maps of a figure. */
public enum MapKind {
    INPUT, KERNEL, OUTPUT;

    /** The map's own of three things. */
    public <T> T of(T input, T kernel, T output) {
        return this == INPUT ? input : this == KERNEL ? kernel : output;
    }
}
