package atrous.figure;

import atrous.scene.Mark;
import atrous.text.Messages;
import java.util.List;

/** A picture of a transposed convolution in which its inputs and weights stand as they are. */
interface ScatterPicture {

    static ScatterPicture of(Subject s, Anchor anchor, Frame frame, Options options, Messages m) {
        Scatter scatter = Scatter.of(s);
        return options.picture() == Picture.STAMP ? StampPicture.of(scatter, anchor, frame, options, m)
                : MatrixPicture.of(scatter, anchor, frame, options, m);
    }

    LayerLayout layout();

    Titles titles();

    OutputDrawing outputs();

    /** All but the headings of the maps. */
    void draw(Messages m, List<Mark> out);

    /** @param shown stands where {@link Places} say */
    void select(Target shown, Target pinned, List<Mark> out);

    /** Covers what is not computed yet. */
    void blank(long filled, List<Mark> out);

    /** What stands under a point as {@link Places} count it, or null. */
    Target hit(double x, double y);

    /** Whether only a neighbourhood of something is drawn. */
    boolean isPartial();

    /** Whether the direct convolution is drawn, too. */
    default boolean hasDirect() {
        return false;
    }

    /** Whether signs of weights are told by marks. */
    default boolean hasSigns() {
        return false;
    }

    /** Whether anything is drawn that is stamped and then cut off. */
    boolean hasCut();
}
