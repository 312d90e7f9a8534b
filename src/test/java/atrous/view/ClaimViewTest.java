package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.claim.Claim;
import atrous.claim.EachSetting;
import atrous.claim.Setting;
import atrous.claim.Shown;
import atrous.claim.Verdict;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.state.Link;
import atrous.state.NetworkLink;
import atrous.text.ChineseClaims;
import atrous.text.ClaimWords;
import atrous.text.EnglishClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim on the page")
class ClaimViewTest {

    private static final ClaimWords ENGLISH = new EnglishClaims();
    private static final ClaimWords CHINESE = new ChineseClaims();
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/claims/field-7-stack.svg");

    @Test
    @DisplayName("is one of eighteen, each with an anchor of its own")
    void all() {
        var ids = new HashSet<String>();
        Claim.all().forEach(claim -> ids.add(claim.id()));
        assertEquals(18, ids.size());
        assertEquals(18, Claim.all().size());
    }

    @Test
    @DisplayName("has words for all that it shows, in both languages and with whatever numbers")
    void whole() {
        for (Claim claim : EachSetting.all()) {
            for (ClaimWords words : List.of(ENGLISH, CHINESE)) {
                var view = new ClaimView(claim, words);
                assertFalse(view.reason().isBlank());
                assertEquals(claim.verdict() == Verdict.ONLY_IF, view.verdictText().length() > words.verdict(Verdict.ONLY_IF, "").length());
                assertEquals(claim.shown().size(), claim.told(words).opened().size(), claim.toString());
                assertEquals(claim.evidence().strips().size(), claim.told(words).strips().size(), claim.toString());
                view.drawings(358).forEach(drawing -> assertTrue(drawing.scene().width() <= 358));
                for (Exhibit.Table table : view.tables()) {
                    table.rows().forEach(row -> assertEquals(table.head().size(), row.size(), claim.toString()));
                }
            }
        }
    }

    @Test
    @DisplayName("says the same numbers in both languages")
    void sameNumbers() {
        for (Claim claim : EachSetting.all()) {
            assertEquals(numbers(new ClaimView(claim, ENGLISH)), numbers(new ClaimView(claim, CHINESE)), claim.toString());
        }
    }

    private static List<String> numbers(ClaimView view) {
        var numbers = new ArrayList<String>();
        NUMBER.matcher((view.said() + view.verdictText() + view.reason()).replace("\u202f", "")).results()
                .forEach(found -> numbers.add(found.group()));
        numbers.sort(null);
        return numbers;
    }

    @Test
    @DisplayName("is told anew in both languages when any of its numbers is changed")
    void changed() {
        for (Claim claim : Claim.all()) {
            for (int i = 0; i < claim.settings().size(); i++) {
                Setting setting = claim.settings().get(i);
                long other = setting.allows(setting.value() + 1) ? setting.value() + 1 : setting.value() - 1;
                for (ClaimWords words : List.of(ENGLISH, CHINESE)) {
                    assertNotEquals(told(claim, words), told(EachSetting.set(claim, i, other), words), claim.id() + " " + setting.kind());
                }
            }
        }
    }

    private static String told(Claim claim, ClaimWords words) {
        var view = new ClaimView(claim, words);
        return view.said() + view.reason() + view.tables();
    }

    @Test
    @DisplayName("opens layers by links without problems, and networks by their text")
    void links() {
        for (Claim claim : EachSetting.all()) {
            List<ClaimView.Opens> opens = new ClaimView(claim, ENGLISH).opens("");
            for (int i = 0; i < opens.size(); i++) {
                String link = opens.get(i).address();
                String hash = link.substring(link.indexOf('#'));
                if (claim.shown().get(i) instanceof Shown.OfLayer layer) {
                    assertTrue(link.startsWith("index.html#"));
                    assertEquals(List.of(), Link.read(hash).problems(), link);
                    assertEquals(layer.layer(), Link.read(hash).project().layer().layer(), link);
                    assertEquals(layer.inputSize(), Link.read(hash).project().layer().inputSize(), link);
                } else {
                    assertTrue(link.startsWith("network.html#t="));
                    assertEquals(List.of(), NetworkLink.read(hash).problems(), link);
                    assertEquals(((Shown.OfNetwork) claim.shown().get(i)).outline(), NetworkLink.read(hash).project().outline(), link);
                }
            }
        }
    }

    @Test
    @DisplayName("draws the paths of the first claim’s stack as in its golden file")
    void golden() throws IOException {
        var view = new ClaimView(Claim.all().get(0), ENGLISH);
        String svg = SvgRenderer.render(view.drawings(720).get(1).scene(), Palette.LIGHT);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, svg);
        }
        assertEquals(Files.readString(GOLDEN), svg);
    }
}
