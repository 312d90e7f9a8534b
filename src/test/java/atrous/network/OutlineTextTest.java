package atrous.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a network")
class OutlineTextTest {

    private static OutlineText.Read read(String text) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        assertEquals(List.of(), attempt.mistakes());
        return attempt.read();
    }

    private static List<String> mistakes(String text) {
        return OutlineText.read(text).mistakes().stream()
                .map(m -> m.line() + " " + m.fault().problem().value() + " " + m.fault().problem().requirement()).toList();
    }

    private static final String ALL = """
            input 64x48 c3
            # the stem
            conv 7 s2 p3 c16 nobias
            bn
            relu

            maxpool 3 s2 p1
            f: conv 3x5 s2x1 d1x2 same-lower reflect c32 g4
            x3 {
              conv 1 c8
              conv 3 d2 valid dw
              pad 2
              conv 1 c32
              add in
            }
            a: conv 3 p1,2,0,3 < f
            b: convt 4 s2 p1 op1 c8 < f
            bilinear like a
            crop like a at 0x1 < b
            nearest x2
            avgpool 2 ceil nopad
            adaptavg 7x5
            sigmoid
            gap
            dense 10 nobias
            """;

    @Test
    @DisplayName("comes back as it was, remarks and all")
    void roundTrip() {
        assertEquals(ALL, OutlineText.write(read(ALL).outline()));
    }

    @Test
    @DisplayName("may be written in one line, with braces and semicolons")
    void oneLine() {
        assertEquals("input 32\nx3 {\n  conv 3 d2\n  relu\n}\n",
                OutlineText.write(read("input 32; x3 { conv 3 d2; relu }").outline()));
    }

    @Test
    @DisplayName("gives shapes: a block's input, other sources, sizes of other nodes")
    void shapes() {
        Inference inference = Texts.infer("""
                input 32x32 c3
                conv 3 c16
                x2 { conv 1 c4; conv 3 d2; conv 1 c16; add in }
                f: maxpool 2
                a: conv 1 c8 < early
                crop like f
                c: concat f
                gap
                mul c
                """.replace("conv 3 c16", "early: conv 3 c16"));
        assertEquals(new Shape(24, List.of(16L, 16L)), inference.shape(inference.network().output()));
        assertEquals(new Shape(24, List.of(1L, 1L)), inference.shape(inference.network().output() - 1));
    }

    @Test
    @DisplayName("is refused at the line of each mistake")
    void refused() {
        List<String> mistakes = mistakes("input 9x9\nconv\nconv 3 q4\nfoo 3\nx3 {\nconv 3 s2 s3");
        assertEquals(5, mistakes.size());
        assertEquals("2", mistakes.get(0).split(" ")[0]);
        assertEquals("3 q4", mistakes.get(1).substring(0, 4));
        assertEquals("4 foo", mistakes.get(2).substring(0, 5));
        assertEquals("6 s3", mistakes.get(3).substring(0, 4));
        assertEquals("5 {", mistakes.get(4).substring(0, 3));
    }
}
