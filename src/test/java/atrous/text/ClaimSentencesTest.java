package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.claim.Claim;
import atrous.claim.EachSetting;
import atrous.claim.FieldOfOne;
import atrous.claim.OwnStride;
import atrous.claim.Parameters;
import atrous.claim.PooledParameters;
import atrous.claim.Resolution;
import atrous.claim.Skipped;
import atrous.claim.Verdict;
import atrous.view.ClaimView;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sentences of a claim")
class ClaimSentencesTest {

    private static final ClaimWords ENGLISH = new EnglishClaims();
    private static final ClaimWords CHINESE = new ChineseClaims();
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\d\u202f×])1 (cells|inputs|outputs|channels|are|come)\\b");
    private static final Pattern ARTICLE = Pattern.compile("\\b(an (?!8|11×|18×)|a (8|11×|18×))\\d*×");

    private static String all(Claim claim, ClaimWords words) {
        ClaimText told = claim.told(words);
        return told.said() + " " + words.verdict(claim.verdict(), told.condition()) + " " + told.reason() + " " + told.caption() + " "
                + told.heads() + told.strips() + told.opened();
    }

    @Test
    @DisplayName("say one cell and many cells, with whatever numbers")
    void plurals() {
        for (Claim claim : EachSetting.all()) {
            String text = all(claim, ENGLISH).replaceAll("\\d+, \\d+ or 1 cells", "");
            assertFalse(ONE_OF_MANY.matcher(text).find(), text);
            assertFalse(ARTICLE.matcher(text).find(), text);
        }
    }

    @ParameterizedTest(name = "{1} {0}×{0}")
    @CsvSource({"1,a", "3,a", "7,a", "8,an", "9,a", "10,a", "11,an", "12,a", "18,an", "19,a", "28,a", "79,a", "80,an", "89,an", "90,a", "99,a"})
    @DisplayName("put the article before a size that its sound asks for")
    void article(long size, String article) {
        String said = new FieldOfOne("field-7", 3, 2, size).told(ENGLISH).said();
        assertTrue(said.contains("has " + article + " " + size + "×" + size), said);
    }

    @Test
    @DisplayName("say of one lost cell that it is lost")
    void lost() {
        String reason = new Resolution(16, 2, 1).told(ENGLISH).reason();
        assertTrue(reason.contains("16 cells become 15: 1 is lost. "), reason);
        assertTrue(reason.contains(": 1 cell for k = 2"), reason);
    }

    @Test
    @DisplayName("say of a number that stays the same that it does")
    void same() {
        assertTrue(new OwnStride(3, 2).told(ENGLISH).reason().contains(" with stride 2, and just as many with stride 1"));
        assertTrue(new Parameters(3, 64).told(ENGLISH).reason().contains(" without dilation and just as many with dilation 4"));
        var unpooled = new PooledParameters(32, 1, 16);
        assertEquals(unpooled.dense(false), unpooled.dense(true));
        String dense = unpooled.told(ENGLISH).reason();
        assertTrue(dense.endsWith(" over 32×32 and just as many with pooling, which leaves the size as it is."), dense);
        assertTrue(unpooled.told(CHINESE).reason().endsWith("有池化时也一样，因为池化没有改变大小。"));
    }

    @Test
    @DisplayName("never deny that there is a common divisor: 1 always is one")
    void divisors() {
        for (Claim claim : EachSetting.all()) {
            String english = all(claim, ENGLISH);
            assertFalse(Pattern.compile("no (common )?divisor(?! greater than 1)").matcher(english).find(), english);
            String chinese = all(claim, CHINESE);
            assertFalse(chinese.contains("没有公约数"), chinese);
        }
    }

    @Test
    @DisplayName("say when skipped pixels are lost")
    void skipped() {
        var claim = new Skipped(7, 3, 3);
        assertEquals(Verdict.ONLY_IF, claim.verdict());
        assertEquals(claim.skipped(false), claim.lost(false));
        String reason = claim.told(ENGLISH).reason();
        assertTrue(reason.endsWith(", and all 40 cells that the middle one steps over are read by none."), reason);
        assertEquals("Holds only if no other output reads them; in this layer that happens only without padding",
                new ClaimView(claim, ENGLISH).verdictText());
        assertEquals("仅当没有别的输出读它们（在这一层里，只在没有填充时如此）时成立", new ClaimView(claim, CHINESE).verdictText());
    }

    @Test
    @DisplayName("explain a stamp wherever they speak of stamps")
    void stamps() {
        for (Claim claim : EachSetting.all()) {
            String reason = claim.told(ENGLISH).reason();
            assertTrue(!reason.contains("stamps") || reason.startsWith("Each input adds its kernel to the output: its stamp."), reason);
            String chinese = claim.told(CHINESE).reason();
            assertTrue(!chinese.contains("印章") || chinese.startsWith("每个输入把自己的卷积核加到输出上，这就是它的印章。"), chinese);
        }
    }

    @Test
    @DisplayName("call a cell 单元 in Chinese, and its count a size 大小")
    void chinese() {
        for (Claim claim : EachSetting.all()) {
            String text = all(claim, CHINESE).replaceAll("网格|栅格|棋盘格", "");
            assertFalse(text.contains("格") || text.contains("尺寸"), text);
        }
    }

    @Test
    @DisplayName("tell the links of different claims apart")
    void links() {
        for (ClaimWords words : List.of(ENGLISH, CHINESE)) {
            var names = new HashSet<String>();
            for (Claim claim : Claim.all()) {
                for (ClaimView.Opens opens : new ClaimView(claim, words).opens("")) {
                    assertTrue(opens.name().startsWith(opens.text()), opens.name());
                    assertTrue(names.add(opens.name()), opens.name());
                }
            }
        }
    }
}
