package atrous.state;

import atrous.code.Framework;
import java.util.List;

/** What a reader keeps from visit to visit. */
public record Preferences(Language language, Theme theme, Framework framework, Speed speed) {

    public enum Language { AUTO, ENGLISH, CHINESE }

    public enum Theme { AUTO, LIGHT, DARK }

    /** How fast the kernel slides. */
    public enum Speed {
        SLOW(1000), NORMAL(400), FAST(100), FASTEST(16);

        private final int milliseconds;

        Speed(int milliseconds) {
            this.milliseconds = milliseconds;
        }

        /** Time from one output to the next. */
        public int milliseconds() {
            return milliseconds;
        }
    }

    public static final Preferences DEFAULT =
            new Preferences(Language.AUTO, Theme.AUTO, Framework.PYTORCH, Speed.NORMAL);

    public Preferences with(Language changed) {
        return new Preferences(changed, theme, framework, speed);
    }

    public Preferences with(Theme changed) {
        return new Preferences(language, changed, framework, speed);
    }

    public Preferences with(Framework changed) {
        return new Preferences(language, theme, changed, speed);
    }

    public Preferences with(Speed changed) {
        return new Preferences(language, theme, framework, changed);
    }

    /** For local storage; read back by {@link #parse}. */
    public String text() {
        return language.name() + " " + theme.name() + " " + framework.name() + " " + speed.name();
    }

    /** Whatever can't be read keeps its default: nothing here is worth a complaint. */
    public static Preferences parse(String text) {
        List<String> words = LinkWords.cut(text, ' ');
        return new Preferences(named(words, 0, Language.values(), DEFAULT.language),
                named(words, 1, Theme.values(), DEFAULT.theme),
                named(words, 2, Framework.values(), DEFAULT.framework), named(words, 3, Speed.values(), DEFAULT.speed));
    }

    /** Each value is looked for in its own place: AUTO is a word of two of them. */
    private static <E extends Enum<E>> E named(List<String> words, int place, E[] values, E otherwise) {
        for (E value : values) {
            if (place < words.size() && value.name().equals(words.get(place))) {
                return value;
            }
        }
        return otherwise;
    }
}
