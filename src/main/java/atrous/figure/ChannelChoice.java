package atrous.figure;

/**
 * Which channels a figure shows, from 0. A layer that has fewer shows its last.
 *
 * @param in which of the input channels that the output channel reads: those of its group
 */
public record ChannelChoice(long in, long out) {

    public static final ChannelChoice FIRST = new ChannelChoice(0, 0);

    public ChannelChoice with(boolean output, long channel) {
        return output ? new ChannelChoice(in, channel) : new ChannelChoice(channel, out);
    }

    public long of(boolean output) {
        return output ? out : in;
    }
}
