package atrous.state;

import atrous.figure.ChannelChoice;
import atrous.figure.Channels;
import atrous.layer.Requirement;
import atrous.text.Decimal;

/** Which channels the figures of a project show, of the layer that has more of them. Counted from 0, in a link from 1. */
public final class ShownChannels {

    private ShownChannels() {}

    /** How many there are to choose from. */
    public static long count(Project project, boolean output) {
        return Math.max(Channels.count(project.layer(Side.FIRST).layer(), output),
                Channels.count(project.layer(Side.SECOND).layer(), output));
    }

    public static long shown(Project project, boolean output) {
        return within(project, output, project.show().channels().of(output));
    }

    private static long within(Project project, boolean output, long channel) {
        return Math.max(0, Math.min(channel, count(project, output) - 1));
    }

    /** @param done whether the hand has left the control */
    public record Show(boolean output, long channel, boolean done) implements Action {
        @Override
        public AppState on(AppState state) {
            Project project = state.project();
            ChannelChoice chosen = project.show().channels().with(output, within(project, output, channel));
            return state.with(project.withShow(project.show().with(chosen)));
        }

        @Override
        public boolean endsGesture() {
            return done;
        }
    }

    static String part(boolean output) {
        return output ? "oc" : "ic";
    }

    static Project read(LinkReader link, Project project) {
        var chosen = new ChannelChoice(read(link, project, false), read(link, project, true));
        return project.withShow(project.show().with(chosen));
    }

    private static long read(LinkReader link, Project project, boolean output) {
        long count = count(project, output);
        return link.take(part(output), 1L, text -> {
            long channel = Decimal.wholeNumber(text);
            return channel < 1 || channel > count ? null : channel;
        }, new Requirement.WholeNumber(1, count)) - 1;
    }
}
