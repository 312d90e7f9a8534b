package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.text.English;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Under a picture of a transposed convolution stands")
class PictureCaptionTest {

    private static String caption(String link, Picture picture) {
        return PictureCaption.of(LinkedSubject.of(link), picture, true, new English());
    }

    /** With the numbers of Dumoulin and Visin, A guide to convolution arithmetic, relationships 8 to 13: k − p − 1 at dilation 1. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "i=2x2&k=3&s=1&p=0; stride 1/1, no zeros; d(k−1) − p = 1·2 − 0 = 2",
        "i=5x5&k=4&s=1&p=2; stride 1/1, no zeros; d(k−1) − p = 1·3 − 2 = 1",
        "i=2x2&k=3&s=2&p=0; stride 1/2, 1 zero between; d(k−1) − p = 1·2 − 0 = 2",
        "i=3x3&k=3&s=2&p=1; stride 1/2, 1 zero between; d(k−1) − p = 1·2 − 1 = 1",
        "i=4x4&k=4&s=4&p=0; stride 1/4, 3 zeros between; d(k−1) − p = 1·3 − 0 = 3",
        "i=6&k=3&s=2&d=2&p=1; stride 1/2, 1 zero between; d(k−1) − p = 2·2 − 1 = 3",
        "i=3x3&k=3&s=2&p=1&op=1; stride 1/2, 1 zero between; d(k−1) − p = 1·2 − 1 = 1, 1·2 − 1 + 1 = 2",
        "i=3x4&k=3x2&s=2x3&d=2&p=1,0,2,1; stride 1/2 × 1/3, 1 × 2 zeros between; 2·2 − 1 = 3, 2·2 − 0 = 4 × 2·1 − 2 = 0, 2·1 − 1 = 1"})
    @DisplayName("of zero insertion, the stride as a fraction and the padding as its sum")
    void zeros(String link, String stride, String padding) {
        String caption = caption("#convt?" + link, Picture.ZEROS);
        assertTrue(caption.contains(stride), caption);
        assertTrue(caption.contains(padding), caption);
    }

    @Test
    @DisplayName("of stamps, how far apart they are and how much of them the padding leaves")
    void stamps() {
        assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1", Picture.STAMP).contains("2 cells after the one before; overlaps add up. "
                + "Padding leaves 7 × 7 of 9 × 9 stamped cells."));
        // One row of the padding is given back, and a row that no stamp reaches added.
        assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1,0,1,0&op=1", Picture.STAMP).contains("leaves 8 × 8 of 9 × 9"));
        assertTrue(!caption("#convt?i=4x4&k=3&s=2&p=0", Picture.STAMP).contains("Padding"));
    }

    @Test
    @DisplayName("of every one that the shape is restored, but not the values")
    void shape() {
        for (Picture picture : Picture.values()) {
            assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1", picture)
                    .endsWith(" restores the shape that a convolution takes from 7 × 7 to 4 × 4, but not the values."));
        }
        assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1", Picture.MATRIX).contains("C (16 × 49)"));
    }

    @Test
    @DisplayName("of several channels and a bias, what the output holds besides what is drawn")
    void channels() {
        for (Picture picture : Picture.values()) {
            assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1&ci=6&co=4&g=2&bias=1", picture)
                    .contains(" This is input channel 1; the output also holds 2 other channels and the bias. "));
            assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1&ci=2", picture).contains("the output also holds the other channel. "));
            assertTrue(caption("#convt?i=4x4&k=3&s=2&p=1&bias=1", picture).contains(" The output also holds the bias. "));
            assertTrue(!caption("#convt?i=4x4&k=3&s=2&p=1", picture).contains("also holds"));
        }
    }
}
