package atrous.tensor;

/** What a map holds: a named pattern, or numbers somebody typed. */
public sealed interface Fill {

    Plane plane(long rows, long columns, Pattern.Range range);

    record Named(Pattern pattern, int seed) implements Fill {
        @Override
        public Plane plane(long rows, long columns, Pattern.Range range) {
            return pattern.plane(rows, columns, seed, range);
        }
    }

    /** Typed numbers; a cell outside them is 0, so that a map may grow and shrink back without losing any. */
    record Typed(Matrix matrix) implements Fill {
        @Override
        public Plane plane(long rows, long columns, Pattern.Range range) {
            return (r, c) -> r < matrix.rows() && c < matrix.columns() ? matrix.at((int) r, (int) c) : 0;
        }
    }
}
