package atrous.state;

import java.util.List;

/** A choice of what the page shows, by the words that a link has for it; the first is the one that is not written. */
public enum NetworkChoice {
    /** Maps one above another, or a field inside the next. */
    VIEW("view", List.of("maps", "squares")),
    /** What the input's cells are painted by. */
    HEAT("heat", List.of("field", "paths", "influence")),
    /** Along which of two axes the maps are drawn. */
    AXIS("axis", List.of("height", "width")),
    /** Of the convolutions, for their influence. */
    WEIGHTS("weights", List.of("uniform", "normal", "binomial")),
    /** Which gradients a ReLU cuts off, in the order of {@link atrous.field.InfluenceDraws.Flow}. */
    GATES("relu", List.of("ignored", "written", "everywhere")),
    /** What of the growth from layer to layer is drawn. */
    GROWTH("growth", List.of("field", "costs"));

    private final String part;
    private final List<String> words;

    NetworkChoice(String part, List<String> words) {
        this.part = part;
        this.words = words;
    }

    String part() {
        return part;
    }

    public List<String> words() {
        return words;
    }
}
