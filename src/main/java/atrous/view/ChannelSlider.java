package atrous.view;

import atrous.layer.Weighted;
import atrous.state.Project;
import atrous.state.ShownChannels;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.text.Quantity;

/**
 * Which of some channels is shown.
 *
 * @param value from 1
 * @param count 1 where there is nothing to choose
 * @param text the value and the count in words
 */
public record ChannelSlider(String label, long value, long count, String text) {

    static ChannelSlider of(Project project, boolean output, Messages m) {
        long value = ShownChannels.shown(project, output) + 1;
        long count = ShownChannels.count(project, output);
        boolean grouped = project.layer(Side.FIRST).layer() instanceof Weighted w && w.groups() > 1;
        return new ChannelSlider(output ? m.shownOutput() : m.shownInput(grouped), value, count,
                m.stepOf(Quantity.of(value), Quantity.of(count)));
    }
}
