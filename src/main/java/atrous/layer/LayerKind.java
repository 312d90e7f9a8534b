package atrous.layer;

/** What a {@link Sliding} layer does with what it reads. */
public enum LayerKind { CONV, CONV_TRANSPOSE, MAX_POOL, AVG_POOL, DEFORM_CONV }
