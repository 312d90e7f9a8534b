package atrous.layer;

/** What a {@link Sliding} layer does with what it reads. */
public enum LayerKind {
    CONV, CONV_TRANSPOSE, MAX_POOL, AVG_POOL, ADAPTIVE_MAX_POOL, ADAPTIVE_AVG_POOL, DEFORM_CONV;

    /** Whether it takes the largest of what it reads. */
    public boolean isMax() {
        return this == MAX_POOL || this == ADAPTIVE_MAX_POOL;
    }

    /** Whether the input is divided into bins for a given output size. */
    public boolean isAdaptive() {
        return this == ADAPTIVE_MAX_POOL || this == ADAPTIVE_AVG_POOL;
    }
}
