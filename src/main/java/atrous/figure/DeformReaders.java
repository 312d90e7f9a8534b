package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The outputs among some whose samples use a cell of the input.
 *
 * @param taps through which they do, each once
 * @param known whether they were looked for: not where that would take more than a frame
 */
record DeformReaders(boolean known, Subject subject, LayerLayout layout, Target cell, List<Reader> readers, List<Target> taps) {

    /**
     * @param factor by which the cell counts in the output
     * @param samples of the output that use the cell
     */
    record Reader(Target output, double factor, long samples) {}

    /** Among the outputs that are drawn. */
    static DeformReaders of(Subject s, LayerLayout layout, Target cell) {
        MapBox map = layout.output();
        return of(s, layout, cell, map.rows(), map.columns());
    }

    /** Among all outputs. */
    static DeformReaders of(Subject s, Target cell) {
        long most = Integer.MAX_VALUE;
        return of(s, null, cell, new Span(0, (int) Math.min(most, s.rows().outputSize())),
                new Span(0, (int) Math.min(most, s.columns().outputSize())));
    }

    private static DeformReaders of(Subject s, LayerLayout layout, Target cell, Span rows, Span columns) {
        var readers = new ArrayList<Reader>();
        var taps = new ArrayList<Target>();
        boolean known = s.deformed().affordable((long) rows.count() * columns.count());
        for (long r = rows.from(); known && r <= rows.to(); r++) {
            for (long c = columns.from(); c <= columns.to(); c++) {
                addReader(s, cell, new Target(MapKind.OUTPUT, r, c), readers, taps);
            }
        }
        return new DeformReaders(known, s, layout, cell, readers, taps);
    }

    private static void addReader(Subject s, Target cell, Target output, List<Reader> readers, List<Target> taps) {
        double factor = 0;
        long samples = 0;
        for (Tap tap : s.deformed().taps(output)) {
            double share = tap.share(cell);
            if (share > 0) {
                samples++;
                factor += share * s.kernel().at(tap.at().row(), tap.at().column()) * tap.mask();
                if (!taps.contains(tap.at())) {
                    taps.add(tap.at());
                }
            }
        }
        if (samples > 0) {
            readers.add(new Reader(output, factor, samples));
        }
    }

    long samples() {
        long samples = 0;
        for (Reader reader : readers) {
            samples += reader.samples();
        }
        return samples;
    }

    void draw(Highlights plain, Options options, List<Mark> out) {
        MapBox map = layout.output();
        for (Reader reader : readers) {
            plain.reader(reader.output().row(), reader.output().column());
            if (options.values() && map.cell() >= MapMarks.SMALLEST_WITH_WEIGHT) {
                MapMarks.weight(map, reader.output().row(), reader.output().column(),
                        "×" + Decimal.show(reader.factor(), 2), Role.ON_TAP, out);
            }
        }
        MapBox kernel = layout.kernel();
        for (Target tap : taps) {
            if (kernel.shows(tap.row(), tap.column())) {
                MapMarks.outline(kernel, tap.row(), tap.column(), Role.INK, Highlights.thick(kernel), out);
            }
        }
        if (layout.input().shows(cell.row(), cell.column())) {
            MapMarks.outline(layout.input(), cell.row(), cell.column(), Role.INK, Highlights.thick(layout.input()), out);
        }
    }
}
