package atrous.text;

import atrous.tensor.OffsetPreset;

/** What stands in the sections about where offsets come from and what stacked deformable layers read. */
public interface StackWords {

    String offsetsTitle();

    /** In a trained network, and here. */
    String offsetsIntro(OffsetPreset preset);

    /** Of a drawing, and before the arithmetic. */
    String predictedDrawing(boolean down, String tap, String output);

    String deformFormula();

    /** Where there are more input channels than the one shown. */
    /** What the letters of a deformable layer's formula stand for. */
    String deformFormulaDetail(boolean masked);

    String deformCosts();

    String costOf();

    String channelsColumn();

    String deformKernel();

    String sampling();

    String together();

    String stackTitle();

    /** How points and weights are to be read. */
    String stackIntro();

    /** Where the layer has several. @param channel the one that is shown */
    String stackOneChannel(String channel);

    String stackLayers();

    /** Of as many layers as the section goes. */
    String stackOfMost(long most);

    /** @param layers that fit; fewer than asked for */
    String stackFewer(long layers);

    String stackTooLarge();

    /**
     * @param distinct places among the points
     * @param beyond of these, those outside of what is drawn
     */
    String stackDrawing(boolean moved, String output, long layers, long points, long distinct, long beyond);

    String stackTooMany(boolean moved, String output, long layers, long points, long distinct);

    /** @param extent rows and columns of the smallest rectangle of whole cells around the points */
    String stackExtent(String moved, String plain);

    /** Where only the points of the layers with offsets are cut off. */
    String stackMovedClipped(String moved, String plain);

    /** In its place where upper layers reach past the edge of a map. @param free the size without offsets if there were no edge */
    String stackClipped(String moved, String plain, String free);
}
