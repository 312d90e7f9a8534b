package atrous.view;

import atrous.claim.Cell;
import atrous.claim.Claim;
import atrous.claim.Evidence;
import atrous.claim.Setting;
import atrous.claim.Verdict;
import atrous.figure.CountStrips;
import atrous.network.OutlineText;
import atrous.scene.Semantics;
import atrous.text.ClaimText;
import atrous.text.ClaimWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the page shows of a claim. */
public final class ClaimView {

    /** A link to another page. */
    public record Opens(String address, String text) {}

    private final Claim claim;
    private final ClaimWords words;
    private final ClaimText text;
    private final Evidence evidence;

    public ClaimView(Claim claim, ClaimWords words) {
        this.claim = claim;
        this.words = words;
        text = claim.told(words);
        evidence = claim.evidence();
    }

    public String said() {
        return words.quoted(text.said());
    }

    public Verdict verdict() {
        return claim.verdict();
    }

    public String verdictText() {
        return words.verdict(claim.verdict(), text.condition());
    }

    public String reason() {
        return text.reason();
    }

    public List<Setting> settings() {
        return claim.settings();
    }

    /** @param query of the addresses, empty or from {@code ?} on */
    public List<Opens> opens(String query) {
        List<String> links = ClaimLinks.of(claim.shown(), query);
        var opens = new ArrayList<Opens>();
        for (int i = 0; i < links.size(); i++) {
            opens.add(new Opens(links.get(i), words.opens(text.opened().get(i))));
        }
        return opens;
    }

    /** None or one. */
    public List<Exhibit.Table> tables() {
        if (evidence.rows().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        for (List<Cell> row : evidence.rows()) {
            var cells = new ArrayList<String>();
            for (Cell cell : row) {
                cells.add(shown(cell));
            }
            rows.add(cells);
        }
        return List.of(new Exhibit.Table(text.caption(), text.heads(), rows, evidence.marked()));
    }

    private String shown(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Quantity.of(count.count());
        } else if (cell instanceof Cell.Between between) {
            return between.fewest() == between.most() ? Quantity.of(between.most())
                    : Quantity.of(between.fewest()) + "–" + Quantity.of(between.most());
        } else if (cell instanceof Cell.Rates rates) {
            var list = new StringBuilder();
            for (long rate : rates.rates()) {
                list.append(list.length() == 0 ? "" : ", ").append(rate);
            }
            return list.toString();
        } else if (cell instanceof Cell.Change change) {
            return Quantity.of(change.before()) + " → " + Quantity.of(change.after());
        } else if (cell instanceof Cell.Answer answer) {
            return answer.yes() ? words.yes() : words.no();
        } else if (cell instanceof Cell.Line line) {
            return OutlineText.line(line.item());
        }
        return words.none();
    }

    /** @param width of the place, in pixels */
    public List<Exhibit.Drawing> drawings(double width) {
        var strips = new CountStrips(evidence.strips());
        var drawings = new ArrayList<Exhibit.Drawing>();
        for (int i = 0; i < evidence.strips().size(); i++) {
            String caption = text.strips().get(i);
            drawings.add(new Exhibit.Drawing(caption,
                    strips.scene(i, width, new Semantics(words.spoken(caption, evidence.strips().get(i)), ""))));
        }
        return drawings;
    }
}
