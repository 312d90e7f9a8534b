package atrous.figure;

import atrous.layer.Dialect;

/**
 * How a reader wants things shown.
 *
 * @param inRow of how many layers in a row the section about them tells, from 1 to {@link #MOST_IN_ROW}
 * @param channels which of a layer's channels are shown
 * @param dialect in whose words the output size of a transposed convolution is chosen
 */
public record Options(boolean values, boolean counts, Picture picture, int inRow, ChannelChoice channels,
                      Dialect dialect) {

    public static final int MOST_IN_ROW = 5;
    private static final int USUAL_IN_ROW = 3;

    public Options {
        if (inRow < 1 || inRow > MOST_IN_ROW) {
            throw new IllegalArgumentException("1 to " + MOST_IN_ROW + " layers in a row");
        }
    }

    public Options(boolean values, boolean counts) {
        this(values, counts, Picture.ZEROS, USUAL_IN_ROW, ChannelChoice.FIRST, Dialect.PYTORCH);
    }

    public Options withMarks(boolean showValues, boolean showCounts) {
        return new Options(showValues, showCounts, picture, inRow, channels, dialect);
    }

    public Options with(Picture changed) {
        return new Options(values, counts, changed, inRow, channels, dialect);
    }

    public Options withInRow(int layers) {
        return new Options(values, counts, picture, layers, channels, dialect);
    }

    public Options with(ChannelChoice changed) {
        return new Options(values, counts, picture, inRow, changed, dialect);
    }

    public Options with(Dialect changed) {
        return new Options(values, counts, picture, inRow, channels, changed);
    }
}
