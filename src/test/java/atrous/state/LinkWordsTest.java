package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.layer.Dialect;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of a link")
class LinkWordsTest {

    @ParameterizedTest
    @CsvSource({"VALID,valid", "SAME_UPPER,same", "SAME_LOWER,same-lower", "HALF,half", "FULL,full"})
    @DisplayName("name each padding rule")
    void rules(Padding.Rule rule, String word) {
        assertEquals(word, LinkWords.of(rule));
        assertEquals(rule, LinkWords.rule(word));
        assertEquals(Padding.Rule.values().length, LinkWords.RULES.size());
    }

    @ParameterizedTest
    @CsvSource({"ZEROS,zeros", "REFLECT,reflect", "REPLICATE,replicate", "CIRCULAR,circular"})
    @DisplayName("name each padding mode")
    void modes(PaddingMode mode, String word) {
        assertEquals(word, LinkWords.of(mode));
        assertEquals(mode, LinkWords.mode(word));
        assertEquals(PaddingMode.values().length, LinkWords.MODES.size());
    }

    @ParameterizedTest
    @CsvSource({"RANDOM,random", "RAMP,ramp", "CHECKERBOARD,checkerboard", "IMPULSE,impulse", "ONES,ones", "BOX,box",
        "BINOMIAL,binomial", "SOBEL,sobel", "LAPLACIAN,laplacian"})
    @DisplayName("name each pattern")
    void patterns(Pattern pattern, String word) {
        assertEquals(word, LinkWords.of(pattern));
        assertEquals(pattern, LinkWords.pattern(word));
        assertEquals(Pattern.values().length, LinkWords.PATTERNS.size());
    }

    @ParameterizedTest
    @CsvSource({"INPUT,i", "KERNEL,k", "OUTPUT,o"})
    @DisplayName("name each map")
    void maps(MapKind map, String word) {
        assertEquals(word, LinkWords.of(map));
        assertEquals(map, LinkWords.map(word));
        assertEquals(3, MapKind.values().length);
    }

    @ParameterizedTest
    @CsvSource({"true,false,values", "true,true,counts", "false,true,counts-only", "false,false,none"})
    @DisplayName("name what is shown")
    void shows(boolean values, boolean counts, String word) {
        assertEquals(word, LinkWords.of(new Options(values, counts)));
        assertEquals(new Options(values, counts), LinkWords.show(word));
    }

    @ParameterizedTest
    @CsvSource({"ZEROS,zeros", "STAMP,stamp", "MATRIX,matrix"})
    @DisplayName("name each picture of a transposed convolution")
    void pictures(Picture picture, String word) {
        assertEquals(word, LinkWords.of(picture));
        assertEquals(picture, LinkWords.picture(word));
        assertEquals(Picture.values().length, LinkWords.PICTURES.size());
    }

    @ParameterizedTest
    @CsvSource({"PYTORCH,pytorch", "KERAS,keras", "TENSORFLOW,tensorflow", "ONNX,onnx"})
    @DisplayName("name each dialect")
    void dialects(Dialect dialect, String word) {
        assertEquals(word, LinkWords.of(dialect));
        assertEquals(dialect, LinkWords.dialect(word));
        assertEquals(Dialect.values().length, LinkWords.DIALECTS.size());
    }

    @Test
    @DisplayName("have another name for the impulse, and mean nothing otherwise")
    void others() {
        assertEquals(Pattern.IMPULSE, LinkWords.pattern("identity"));
        assertNull(LinkWords.pattern("Sobel"));
        assertNull(LinkWords.rule(""));
        assertNull(LinkWords.mode("zero"));
        assertNull(LinkWords.map("x"));
        assertNull(LinkWords.show("all"));
    }

    @ParameterizedTest
    @CsvSource({"a=b=c,a,b=c", "a=,a,''", "a,a,''", "=b,'',b", "'','',''"})
    @DisplayName("are cut at the first separator")
    void cut(String text, String before, String after) {
        assertEquals(before, LinkWords.before(text, '='));
        assertEquals(after, LinkWords.after(text, '='));
    }
}
