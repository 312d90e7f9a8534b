package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import java.util.ArrayList;
import java.util.List;

/** The index relation on one axis, cut down to what is drawn. */
final class Links {

    /** An output that reads a given cell, through a tap, at a position. */
    record Reader(long output, long tap) {}

    private Links() {}

    /** The taps of an output whose positions are shown. */
    static Span tapsShown(Axis axis, long output, Span positions) {
        Window w = axis.window();
        long start = axis.position(output, 0);
        long first = Math.max(0, -Math.floorDiv(start - positions.from(), w.dilation()));
        long last = Math.min(axis.taps(output) - 1, Math.floorDiv(positions.to() - start, w.dilation()));
        return Span.between(first, last);
    }

    /** The shown positions from the first tap of an output to the last. */
    static Span windowShown(Axis axis, long output, Span positions) {
        return Span.between(Math.max(positions.from(), axis.position(output, 0)),
                Math.min(positions.to(), axis.position(output, axis.taps(output) - 1)));
    }

    /** The shown outputs whose tap stands on a shown position. */
    static Span outputsShown(Axis axis, long tap, Span positions, Span outputs) {
        Window w = axis.window();
        long start = w.position(0, tap);
        long first = Math.max(outputs.from(), -Math.floorDiv(start - positions.from(), w.stride()));
        long last = Math.min(outputs.to(), Math.floorDiv(positions.to() - start, w.stride()));
        return Span.between(first, last);
    }

    /** The shown outputs that read a position, or any image of the input cell that it shows. */
    static List<Reader> readers(Axis axis, long position, boolean withImages, Span outputs) {
        var readers = new ArrayList<Reader>();
        List<Axis.Positions> places = places(axis, position, withImages);
        for (long o = outputs.from(); o <= outputs.to(); o++) {
            for (Axis.Positions place : places) {
                addReaders(axis, o, place, readers);
            }
        }
        return readers;
    }

    /** Where the cell at a position stands in the padded input. */
    static List<Axis.Positions> places(Axis axis, long position, boolean withImages) {
        long source = axis.sourceAt(position);
        return withImages && source != PaddingMode.NONE
                ? axis.positionsOf(source) : List.of(new Axis.Positions(position, position));
    }

    private static void addReaders(Axis axis, long output, Axis.Positions place, List<Reader> readers) {
        Span taps = tapsShown(axis, output, Span.between(place.from(), place.to()));
        for (long t = taps.from(); t <= taps.to(); t++) {
            readers.add(new Reader(output, t));
        }
    }
}
