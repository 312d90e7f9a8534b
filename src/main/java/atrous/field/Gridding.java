package atrous.field;

/**
 * How much of a field is really read.
 *
 * @param size cells of the field: of the smallest rectangle of all that is read
 * @param read cells of it that are read
 */
public record Gridding(double size, double read) {

    public static Gridding of(FieldMap field) {
        return new Gridding((double) field.height() * field.width(), field.cells());
    }

    /** Cells within the field that are not read. */
    public double holes() {
        return size - read;
    }

    public double share() {
        return read / size;
    }
}
