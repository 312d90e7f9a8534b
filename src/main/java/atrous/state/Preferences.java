package atrous.state;

import atrous.code.Framework;

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
        var words = " " + text + " ";
        Preferences read = DEFAULT;
        int at = 0;
        // Each value is looked for in its own place: AUTO is a word of two of them.
        for (Language l : Language.values()) {
            read = words.startsWith(" " + l.name() + " ") ? read.with(l) : read;
        }
        at = words.indexOf(' ', 1);
        String rest = at < 0 ? "" : words.substring(at);
        for (Theme t : Theme.values()) {
            read = rest.startsWith(" " + t.name() + " ") ? read.with(t) : read;
        }
        for (Framework f : Framework.values()) {
            read = rest.contains(" " + f.name() + " ") ? read.with(f) : read;
        }
        for (Speed s : Speed.values()) {
            read = rest.contains(" " + s.name() + " ") ? read.with(s) : read;
        }
        return read;
    }
}
