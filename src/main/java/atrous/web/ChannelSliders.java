package atrous.web;

import atrous.state.ShownChannels;
import atrous.text.Decimal;
import atrous.view.ChannelSlider;
import atrous.view.LayerView;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Which input channel and which output channel are shown, where there are several. */
final class ChannelSliders {

    private final class Row {

        private final HTMLElement row;
        private final HTMLElement name;
        private final HTMLInputElement slider;
        private final HTMLElement text;

        Row(boolean output) {
            row = Dom.add(place, "label", "");
            name = Dom.add(row, "span", "");
            slider = Dom.input(row, "range", "");
            slider.setAttribute("min", "1");
            text = Dom.add(row, "span", "count");
            Dom.onInput(slider, (value, done) ->
                    app.dispatch(new ShownChannels.Show(output, Decimal.wholeNumber(value) - 1, done)));
        }

        void update(ChannelSlider shown) {
            row.setHidden(shown.count() == 1);
            Dom.text(name, shown.label());
            Dom.attribute(slider, "aria-label", shown.label());
            Dom.attribute(slider, "max", Long.toString(shown.count()));
            slider.setValue(Long.toString(shown.value()));
            Dom.attribute(slider, "aria-valuetext", shown.text());
            Dom.text(text, shown.text());
        }
    }

    private final App app;
    private final HTMLElement place;
    private final Row input;
    private final Row output;

    ChannelSliders(App app, HTMLElement parent) {
        this.app = app;
        place = Dom.add(parent, "div", "channels");
        input = new Row(false);
        output = new Row(true);
    }

    void update(LayerView view) {
        ChannelSlider in = view.channel(false);
        ChannelSlider out = view.channel(true);
        place.setHidden(in.count() == 1 && out.count() == 1);
        input.update(in);
        output.update(out);
    }
}
