package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.field.AxisField;
import atrous.field.NetworkFinding;
import atrous.field.NetworkFinding.What;
import atrous.field.Rational;
import atrous.layer.Where;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of what is found in networks")
class NetworkFindingWordsTest {

    private static final NetworkFindingWords ENGLISH = new EnglishNetworkFindings();
    private static final NetworkFindingWords CHINESE = new ChineseNetworkFindings();
    private static final List<String> NAMES = List.of("input", "a", "b", "c", "d", "e", "f");
    private static final int ALL = Where.ALL_AXES;

    private static final List<What> WHATS = List.of(new NetworkFinding.BeyondInput(List.of(13L, 7L), List.of(12L, 90L), 3),
            new NetworkFinding.Lost(72, 120, List.of(new NetworkFinding.Unread(0, 6, 10, 2, 3, 2, 1), new NetworkFinding.Unread(1, 4, 12, 0, 2, 5, 2))),
            new NetworkFinding.DeadInputs(72, 120), new NetworkFinding.Overlaps(ALL, 3, 2, 1, 1, 2), new NetworkFinding.Overlaps(0, 3, 2, 2, 0, 3),
            new NetworkFinding.Decoder(ALL, 1, 4, 1, 4, 4), new NetworkFinding.Decoder(1, 1, 4, 4, 4, 1), new NetworkFinding.Decoder(1, 1, 4, 3, 5, 0),
            new NetworkFinding.Misaligned(ALL, Rational.of(1, 2), Rational.of(1, 2), List.of(new NetworkFinding.Branch(1, Rational.of(-3, 2), List.of()),
                    new NetworkFinding.Branch(2, Rational.of(1), List.of(new NetworkFinding.Shift(2, Rational.of(1)))))),
            new NetworkFinding.Misaligned(1, Rational.of(1, 3), Rational.ZERO, List.of(new NetworkFinding.Branch(1, Rational.of(0), List.of()),
                    new NetworkFinding.Branch(2, Rational.of(1, 3), List.of()))),
            new NetworkFinding.ByPhase(ALL, 2, 3, 5), new NetworkFinding.Uneven(ALL, AxisField.Reason.STRIDES_DIFFER, 3, 9),
            new NetworkFinding.Uneven(0, AxisField.Reason.LONG_PERIOD, 3, 9), new NetworkFinding.Uneven(1, AxisField.Reason.TOO_LARGE, 3, 9),
            new NetworkFinding.DilatedPoint(2), new NetworkFinding.PaddedPoint(ALL, 1, 2), new NetworkFinding.OffCentre(ALL, 0, 1, Rational.of(1, 2), Rational.of(2)),
            new NetworkFinding.OffCentre(0, 2, 1, Rational.of(-1, 2), Rational.of(-1, 2)), new NetworkFinding.InPadding(9, 1, List.of(9L, 9L), List.of(8L, 8L)),
            new NetworkFinding.InPadding(9, 4, List.of(9L, 5L), List.of(9L, 8L)));

    @Test
    @DisplayName("are there for everything that can be found, of one layer and of many, in both languages")
    void all() {
        var worded = WHATS.stream().map(What::getClass).collect(Collectors.<Class<?>>toSet());
        worded.add(NetworkFinding.Spaced.class);
        assertEquals(Set.of(What.class.getPermittedSubclasses()), worded);
        for (What what : WHATS) {
            for (List<Integer> nodes : List.of(List.of(1), List.of(1, 2), List.of(1, 2, 3, 4, 5, 6))) {
                for (int rank = 1; rank <= 2; rank++) {
                    String english = ENGLISH.of(new NetworkFinding(nodes, what), NAMES, rank);
                    assertTrue(english.endsWith(".") && !english.contains("  ") && !english.contains(" ."), english);
                    assertFalse(english.matches(".*(\\p{IsHan}|-1| 1 cells|null).*"), english);
                    String chinese = CHINESE.of(new NetworkFinding(nodes, what), NAMES, rank);
                    assertTrue(chinese.endsWith("。") && chinese.matches(".*\\p{IsHan}.*") && !chinese.contains("  "), chinese);
                    assertFalse(chinese.matches(".*(\\p{IsHan}[0-9a-z]|[0-9a-z]\\p{IsHan}).*"), chinese);
                }
            }
        }
        var spaced = new NetworkFinding.Spaced(0, 2, Rational.of(4), Rational.of(8), Rational.of(16));
        var finding = new NetworkFinding(List.of(1), spaced);
        assertEquals(List.of("a", "2 in height", "4", "8", "16"), ENGLISH.spaced(finding, spaced, NAMES, 2));
        assertEquals(ENGLISH.spacedHead().size(), CHINESE.spaced(finding, spaced, NAMES, 2).size());
    }

    private static String said(What what, Integer... nodes) {
        return ENGLISH.of(new NetworkFinding(List.of(nodes), what), NAMES, 2);
    }

    @Test
    @DisplayName("name the layers and give the reason")
    void sentences() {
        assertEquals("a and b leave 72 of the 120 cells of the map that they read unread (60 %), and nothing else reads them. In height, stride 3 steps over what a window"
                + " of 2 does not cover, and the last 2 cells lie past the last window. In width, stride 2 and dilation 2 leave gaps."
                + " What these cells hold is lost.", said(WHATS.get(1), 1, 2));
        assertEquals("a: a transposed convolution with kernel 3 and stride 2 reaches inner outputs from 1 to 2 inputs in turn on each axis, since 2 does not"
                + " divide 3. Equal inputs make a checkerboard.", said(WHATS.get(3), 1));
        assertEquals("a: the fields that come together here are not centred alike; their centres are up to 0.5 input cells apart on each axis. At output 0:"
                + " a has its centre at −1.5 and b has its centre at 1 (b moves it by 1). Not centred alike either: b, c, d and 2 more.",
                said(WHATS.get(8), 1, 2, 3, 4, 5, 6));
        assertEquals("a: at every output, at most 1 of 9 taps is inside the map of 8 × 8; dilation 9 puts the others in the padding. It acts as a kernel of one tap.",
                said(WHATS.get(18), 1));
    }
}
