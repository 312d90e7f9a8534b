package atrous.view;

import atrous.figure.Frame;
import atrous.figure.MapKind;
import atrous.figure.Reading;
import atrous.figure.StackFigure;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.state.TextAction;
import atrous.tensor.ComposedSamples;
import atrous.tensor.DeformInputs;
import atrous.tensor.DeformStack;
import atrous.tensor.Deformation;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What one output of a few deformable layers reads, beside the same without offsets. */
final class StackExhibit {

    static final int MOST_LAYERS = 3;
    private static final int MARGIN = 3;

    private final Subject s;
    private final Messages m;
    private final Frame frame;
    private final Target wanted;
    private final int layers;

    /** @param wanted the output that is current */
    StackExhibit(Subject s, Target wanted, int layers, Frame frame, Messages m) {
        this.s = s;
        this.wanted = wanted;
        this.layers = Math.min(MOST_LAYERS, layers);
        this.frame = new Frame(Math.min(frame.width(), 420), frame.height());
        this.m = m;
    }

    Exhibit exhibit(int asked) {
        var intro = new ArrayList<>(List.of(m.stackIntro()));
        if (s.channels().inChannels() > 1) {
            intro.add(m.stackOneChannel(Quantity.of(s.channels().number(s.channels().in()))));
        }
        var options = new ArrayList<String>();
        for (int i = 1; i <= MOST_LAYERS; i++) {
            options.add(Integer.toString(i));
        }
        var choice = new Exhibit.Choice(m.stackLayers(), options, layers - 1, TextAction.IN_ROW);
        if (!DeformStack.isSmall(s.deformed().taps().axes(), s.deformed().by())) {
            return new Exhibit(m.stackTitle(), intro, List.of(), List.of(), List.of(), List.of(m.stackTooLarge()));
        }
        var drawings = new ArrayList<Exhibit.Drawing>();
        var notes = new ArrayList<String>();
        Reach moved = draw(true, drawings, notes);
        Reach plain = draw(false, drawings, notes);
        notes.add(plain.clipped() ? m.stackClipped(moved.extent(), plain.extent(), plain.free())
                : moved.clipped() ? m.stackMovedClipped(moved.extent(), plain.extent())
                : m.stackExtent(moved.extent(), plain.extent()));
        if (asked > MOST_LAYERS) {
            notes.add(m.stackOfMost(MOST_LAYERS));
        }
        return new Exhibit(m.stackTitle(), intro, List.of(choice), drawings, List.of(), notes);
    }

    /**
     * Over how many cells the points spread.
     *
     * @param clipped whether points are missing since the maps have an edge
     * @param free over how many a lattice without offsets would spread if there were none
     */
    private record Reach(String extent, boolean clipped, String free) {}

    private Reach draw(boolean moved, List<Exhibit.Drawing> drawings, List<String> notes) {
        var deform = (DeformConv) s.layer();
        DeformConv layer = DeformStack.ofOneChannel(deform, moved && deform.modulated());
        int height = (int) s.rows().inputSize();
        int width = (int) s.columns().inputSize();
        List<DeformInputs> stack = DeformStack.of(layer, s.input(), height, width,
                moved ? s.deformed().by() : Deformation.NONE, layers);
        if (stack.size() < layers && moved) {
            notes.add(m.stackFewer(stack.size()));
        }
        var axes = stack.get(stack.size() - 1).taps().axes();
        long rows = axes.get(0).outputSize();
        long columns = axes.get(1).outputSize();
        boolean there = wanted != null && wanted.row() < rows && wanted.column() < columns;
        var output = there ? wanted : new Target(MapKind.OUTPUT, rows / 2, columns / 2);
        ComposedSamples composed = ComposedSamples.of(stack, 0, (int) output.row(), (int) output.column());
        List<ComposedSamples.Point> places = StackFigure.together(composed.points());
        long beyond = places.stream().filter(p -> !StackFigure.isDrawn(p, height, width, MARGIN)).count();
        String cell = Reading.cell(s, output);
        if (places.size() > StackFigure.MOST) {
            notes.add(m.stackTooMany(moved, cell, stack.size(), composed.points().size(), places.size()));
        } else {
            String caption = m.stackDrawing(moved, cell, stack.size(), composed.points().size(), places.size(), beyond);
            drawings.add(new Exhibit.Drawing(caption, StackFigure.of(places, height, width, MARGIN, frame, caption)));
        }
        return new Reach(extent(places), clipped(stack, output), free(layer, stack.size()));
    }

    /** Whether a layer above the first reads a place that is not wholly in the map below. */
    private static boolean clipped(List<DeformInputs> stack, Target output) {
        boolean clipped = false;
        for (int l = 1; l < stack.size(); l++) {
            var axes = stack.get(l).taps().axes();
            long bottom = axes.get(0).inputSize() - 1;
            long right = axes.get(1).inputSize() - 1;
            for (ComposedSamples.Point p : ComposedSamples.of(stack.subList(l, stack.size()), 0, (int) output.row(), (int) output.column())
                    .points()) {
                clipped |= p.weight() != 0 && (p.row() < 0 || p.column() < 0 || p.row() > bottom || p.column() > right);
            }
        }
        return clipped;
    }

    private static String free(DeformConv layer, int layers) {
        var sizes = new ArrayList<Long>();
        for (KernelAxis kernel : layer.kernel()) {
            long size = 1;
            for (int l = 0; l < layers; l++) {
                size = (size - 1) * kernel.stride() + kernel.effectiveSize();
            }
            sizes.add(size);
        }
        return Facts.times(sizes);
    }

    private static String extent(List<ComposedSamples.Point> places) {
        double top = Double.MAX_VALUE;
        double left = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (ComposedSamples.Point p : places) {
            top = Math.min(top, p.row());
            bottom = Math.max(bottom, p.row());
            left = Math.min(left, p.column());
            right = Math.max(right, p.column());
        }
        return Facts.times(List.of(cells(top, bottom), cells(left, right)));
    }

    /** Whole cells around points between these places. */
    private static long cells(double from, double to) {
        return (long) (Math.ceil(to) - Math.floor(from)) + 1;
    }
}
