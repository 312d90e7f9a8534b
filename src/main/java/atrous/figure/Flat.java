package atrous.figure;

/**
 * Cells of a map one after the other, row by row: of them, those that are shown. Their places in the row of all may be
 * too large to be numbered, so they are counted from the first that is shown.
 *
 * @param columns of the map
 * @param whole whether these are all cells
 */
record Flat(long firstRow, long firstColumn, int count, long columns, boolean whole) {

    /** At most so many around a cell. */
    static Flat around(long row, long column, long most, long rows, long columns) {
        boolean whole = rows <= most && columns <= most && rows * columns <= most;
        if (whole) {
            return new Flat(0, 0, (int) (rows * columns), columns, true);
        }
        long ahead = column - Math.floorDiv(most, 2L);
        long firstRow = row + Math.floorDiv(ahead, columns);
        long firstColumn = Math.floorMod(ahead, columns);
        long lastRow = rows - 1 + Math.floorDiv(columns - most, columns);
        long lastColumn = Math.floorMod(columns - most, columns);
        if (firstRow < 0) {
            return new Flat(0, 0, (int) most, columns, false);
        }
        boolean past = firstRow > lastRow || firstRow == lastRow && firstColumn > lastColumn;
        return new Flat(past ? lastRow : firstRow, past ? lastColumn : firstColumn, (int) most, columns, false);
    }

    long row(long index) {
        return firstRow + Math.floorDiv(firstColumn + index, columns);
    }

    long column(long index) {
        return Math.floorMod(firstColumn + index, columns);
    }

    /** Where a cell is among those shown, or −1. */
    int indexOf(long row, long column) {
        if (row < firstRow || row - firstRow > count) {
            return -1;
        }
        long index = (row - firstRow) * columns + column - firstColumn;
        return index >= 0 && index < count ? (int) index : -1;
    }

    Span span() {
        return new Span(0, count);
    }
}
