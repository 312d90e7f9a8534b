package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;
import atrous.scene.Mark;
import java.util.List;

/** What of all that there may be in a figure is in one: a legend tells no more. */
public final class Features {

    private final Subject subject;
    private final LayerLayout layout;
    private final Counts counts;
    private final ScatterPicture scattered;
    private final List<Mark> base;

    /**
     * @param counts null in a picture that is scattered
     * @param scattered null where the layer is drawn as a window
     */
    Features(Subject subject, LayerLayout layout, Counts counts, ScatterPicture scattered, List<Mark> base) {
        this.subject = subject;
        this.layout = layout;
        this.counts = counts;
        this.scattered = scattered;
        this.base = base;
    }

    public boolean hasHoles() {
        return scattered == null && holes();
    }

    private boolean holes() {
        return subject.rows().window().effectiveSize() > subject.rows().window().size()
                || subject.columns().window().effectiveSize() > subject.columns().window().size();
    }

    public boolean hasPadding() {
        if (scattered != null) {
            return scattered.hasCut();
        }
        return hasPadding(subject.rows(), true) || hasPadding(subject.columns(), false);
    }

    private boolean hasPadding(Axis axis, boolean down) {
        return axis.window().paddingLow() + axis.window().paddingHigh() - subject.pooled().overhang(down) > 0;
    }

    /** Whether the last windows reach past the padding. */
    public boolean hasOverhang() {
        return subject.pooled().overhang(true) + subject.pooled().overhang(false) > 0;
    }

    /** Whether a window is shown that {@code ceil_mode} asks for and that is left out. */
    public boolean hasDropped() {
        return Dropped.drawn(subject, true) || Dropped.drawn(subject, false);
    }

    public boolean hasRounded() {
        return Rounded.in(base);
    }

    /** Whether bins are framed. */
    public boolean hasBins() {
        return Bins.framed(subject, layout.input());
    }

    public boolean hasDeadInputs() {
        return subject.moved() ? counts.anyIsZero(subject) : hasDead(subject.rows()) || hasDead(subject.columns());
    }

    private boolean hasDead(Axis axis) {
        long used = subject.transposed() ? new Reads(axis.seenFromInput()).outputsWithRealTap() : new Reads(axis).readInputs();
        return used < axis.inputSize();
    }

    /** Whether signs of weights are told by marks, for want of room for numbers. */
    public boolean hasSigns() {
        return scattered != null && scattered.hasSigns();
    }

    /** Whether cells of the input have room for a share of a point between them. */
    public boolean hasShares() {
        return subject.moved() && layout.input().cell() >= MapMarks.SMALLEST_WITH_SHARE;
    }

    /** Whether there are zeros between the inputs. */
    public boolean hasInserted() {
        return scattered == null && subject.rows().window().baseDilation() + subject.columns().window().baseDilation() > 2;
    }
}
