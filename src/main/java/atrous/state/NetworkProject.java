package atrous.state;

import atrous.network.Outline;
import atrous.network.OutlineText;

/**
 * What is looked at.
 *
 * @param text the network as it is written, which may have mistakes
 * @param outline what can be read of it, or could be last; its nodes need not fit each other
 */
public record NetworkProject(String text, Outline outline, NetworkPin pin, NetworkShow show) {

    /** The context of Yu and Koltun's figure 1: dilations 1, 2 and 4. */
    public static final NetworkProject DEFAULT = of(OutlineText.read("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4").read().outline());

    /** A line that is left out may leave another without its partner. */
    private static final int ROUNDS = 3;

    public static NetworkProject of(Outline outline) {
        return new NetworkProject(OutlineText.write(outline), outline, new NetworkPin.Middle(), NetworkShow.DEFAULT);
    }

    public NetworkProject with(Outline changed) {
        return new NetworkProject(OutlineText.write(changed), changed, pin, show);
    }

    /** With an outline that was made of this one: what can't be read stays as it is written. */
    NetworkProject edited(Outline changed) {
        String text = NetworkFaulty.written(this, changed);
        return text.equals(OutlineText.write(changed)) ? with(changed) : withText(text);
    }

    /** With a text as it is typed; in the outline, lines that can't be read are remarks. */
    public NetworkProject withText(String typed) {
        String readable = typed;
        OutlineText.Attempt attempt = OutlineText.read(readable);
        for (int i = 0; i < ROUNDS && !attempt.mistakes().isEmpty(); i++) {
            readable = NetworkLines.remarked(readable, attempt.mistakes(), outline);
            attempt = OutlineText.read(readable);
        }
        return new NetworkProject(typed, attempt.mistakes().isEmpty() ? attempt.read().outline() : outline, pin, show);
    }

    public NetworkProject with(NetworkPin changed) {
        return new NetworkProject(text, outline, changed, show);
    }

    public NetworkProject with(NetworkShow changed) {
        return new NetworkProject(text, outline, pin, changed);
    }

    public boolean isRead() {
        return OutlineText.read(text).mistakes().isEmpty();
    }
}
