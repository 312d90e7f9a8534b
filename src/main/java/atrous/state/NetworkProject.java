package atrous.state;

import atrous.network.Outline;
import atrous.network.OutlineText;

/**
 * What is looked at.
 *
 * @param text the network as it is written, which may have mistakes
 * @param outline what was last read from it without any; its nodes need not fit each other
 */
public record NetworkProject(String text, Outline outline, NetworkPin pin, NetworkShow show) {

    /** The context of Yu and Koltun's figure 1: dilations 1, 2 and 4. */
    public static final NetworkProject DEFAULT = of(OutlineText.read("input 33x33\nconv 3\nconv 3 d2\nconv 3 d4").read().outline());

    public static NetworkProject of(Outline outline) {
        return new NetworkProject(OutlineText.write(outline), outline, new NetworkPin.Middle(), NetworkShow.DEFAULT);
    }

    public NetworkProject with(Outline changed) {
        return new NetworkProject(OutlineText.write(changed), changed, pin, show);
    }

    /** With a text as it is typed; the outline follows where it can be read. */
    public NetworkProject withText(String typed) {
        OutlineText.Attempt attempt = OutlineText.read(typed);
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
