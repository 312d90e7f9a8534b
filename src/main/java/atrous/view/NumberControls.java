package atrous.view;

import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Weighted;
import atrous.layer.Where;
import atrous.state.ControlId;
import atrous.state.Controls;
import atrous.state.Editor;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The number controls of a layer, one for each axis unless the axes are linked. */
final class NumberControls {

    private final Editor editor;
    private final boolean linked;
    private final Messages m;

    NumberControls(Editor editor, boolean linked, Messages m) {
        this.editor = editor;
        this.linked = linked;
        this.m = m;
    }

    void add(Field field, String name, List<NumberControl> to) {
        if (editor.wanted().rank() == 1 || linked) {
            to.add(single(field, name));
        } else {
            to.add(control(new ControlId(field, 0), name + " " + m.heightMark(), m.height()));
            to.add(control(new ControlId(field, 1), name + " " + m.widthMark(), m.width()));
        }
    }

    NumberControl single(Field field, String name) {
        return control(new ControlId(field, 0), name, "");
    }

    NumberControl seed(boolean ofKernel) {
        return control(new ControlId(Field.SEED, ofKernel ? 1 : 0), m.seed(), ofKernel ? m.kernel() : m.input());
    }

    NumberControl offsetSeed() {
        return control(new ControlId(Field.SEED, Controls.OFFSETS), m.seed(), m.offsets());
    }

    List<NumberControl> padding() {
        int rank = editor.wanted().rank();
        if (rank == 2 && linked) {
            return List.of(single(Field.PADDING, m.allSides()));
        }
        var sides = new ArrayList<NumberControl>();
        for (int side = 0; side < 2 * rank; side++) {
            sides.add(control(new ControlId(Field.PADDING, side), m.paddingSide(side, rank), ""));
        }
        return sides;
    }

    private NumberControl control(ControlId id, String label, String axis) {
        int rank = editor.wanted().rank();
        long value = Controls.value(editor.wanted(), id);
        Editor.Refusal refusal = editor.refusal(id);
        String text = refusal == null ? Long.toString(value) : refusal.text();
        String field = windowed(m.field(id.field(), Where.ALL_AXES, rank), editor, m);
        String name = id.field() == Field.PADDING ? field + m.comma() + label
                : axis.isEmpty() ? field : field + m.comma() + axis;
        return new NumberControl(id, label, name, text, value, Controls.min(id.field()), Controls.max(id.field()),
                usualMax(id.field(), value), problem(id, refusal));
    }

    private String problem(ControlId id, Editor.Refusal refusal) {
        int rank = editor.wanted().rank();
        if (refusal != null) {
            return windowed(m.problem(refusal.problem(), rank), editor, m);
        }
        for (Problem problem : editor.conflicts()) {
            if (problem.where() instanceof Where.OfLayer at && editor.place(at) == id.field() && concerns(at, id)) {
                return windowed(m.problem(problem, rank), editor, m);
            }
        }
        return "";
    }

    /** A text that names the kernel size: at a layer that has none, it is the window's. */
    static String windowed(String text, Editor editor, Messages m) {
        String kernel = m.field(Field.KERNEL_SIZE, Where.ALL_AXES, 1);
        return editor.wanted().layer() instanceof Weighted || !text.startsWith(kernel) ? text
                : m.windowSize() + text.substring(kernel.length());
    }

    private boolean concerns(Where.OfLayer at, ControlId id) {
        int axis = id.field() == Field.PADDING ? id.index() / 2 : id.index();
        return at.axis() == Where.ALL_AXES ? id.index() == 0 || linked : linked || at.axis() == axis;
    }

    /** Where sliders end; further while the value lies beyond. */
    private static long usualMax(Field field, long value) {
        long usual = field == Field.INPUT_SIZE ? 32 : field == Field.KERNEL_SIZE ? 11 : field == Field.STRIDE ? 5
                : field == Field.DILATION ? 8 : field == Field.PADDING ? 12 : field == Field.SEED ? 100
                : field == Field.OFFSET_AMOUNT ? Controls.max(field) : field == Field.OUTPUT_PADDING ? 4
                : field == Field.OUTPUT_SIZE ? 16 : 64;
        while (usual < value) {
            usual *= 2;
        }
        return usual;
    }
}
