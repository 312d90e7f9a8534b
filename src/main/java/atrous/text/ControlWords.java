package atrous.text;

import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;

/** What stands on the controls of a layer. */
public interface ControlWords {

    String layer();

    String kindName(LayerKind kind);

    String outputPadding();

    String ceilMode();

    String countIncludePad();

    String dimensions();

    String oneDimension();

    String twoDimensions();

    /** Why there is no choice of dimensions at a deformable layer. */
    String onlyTwoDimensions();

    /** The kernel size of a layer that has a window. */
    String windowSize();

    String size();

    String stride();

    String dilation();

    /** Other words for dilation, for readers who know one of them. */
    String dilationSynonyms();

    String padding();

    String paddingRule(Padding.Rule rule);

    String customPadding();

    /** A side of the padding: low and high of each axis in turn. */
    String paddingSide(int side, int rank);

    String allSides();

    String mode();

    String modeName(PaddingMode mode);

    String channels();

    String inChannels();

    String outChannels();

    String groups();

    /** Which input channel is shown. @param grouped whether each output reads only some of them */
    String shownInput(boolean grouped);

    /** Which output channel is shown. */
    String shownOutput();

    String bias();

    String height();

    String width();

    /** One letter or character. */
    String heightMark();

    String widthMark();

    String length();

    String linked();

    String range(String min, String max);

    String show();

    /** What cells show. */
    String cells();

    String showValues();

    String showCounts();

    String showNothing();

    /** How much padding. */
    String amount();

    String compare();

    String editing();

    String firstFigure();

    String secondFigure();
}
