package atrous.web;

import atrous.state.Deform;
import atrous.tensor.OffsetPreset;
import atrous.text.Messages;
import atrous.view.OffsetControls;
import java.util.ArrayList;
import org.teavm.jso.dom.html.HTMLElement;

/** What moves the taps of a deformable layer. */
final class OffsetsGroup {

    private final HTMLElement place;
    private final ChoiceRow preset;
    private final NumberGroup numbers;
    private final Check mask;
    private final HTMLElement hint;
    private final HTMLElement reset;

    OffsetsGroup(App app, HTMLElement parent) {
        Messages m = app.look().messages();
        place = Dom.add(parent, "div", "group");
        Dom.add(place, "h2", "", m.offsets());
        preset = new ChoiceRow(place, m.offsets(), i -> app.dispatch(new Deform.ChoosePreset(OffsetPreset.values()[i])));
        numbers = new NumberGroup(app, place);
        mask = new Check(place, m.mask(), on -> app.dispatch(new Deform.SetModulated(on)));
        hint = Dom.add(place, "p", "hint");
        reset = Dom.button(place, "", () -> app.dispatch(new Deform.ResetTaps()));
        reset.setTextContent(m.resetTaps());
    }

    /** @param offsets null where no tap can be moved */
    void update(OffsetControls offsets, Messages m) {
        place.setHidden(offsets == null);
        if (offsets == null) {
            return;
        }
        var names = new ArrayList<String>();
        for (OffsetPreset each : OffsetPreset.values()) {
            names.add(m.offsetPreset(each));
        }
        preset.update(names, offsets.preset().ordinal(), "");
        numbers.update(offsets.numbers());
        mask.update(offsets.modulated());
        Dom.text(hint, offsets.hint());
        reset.setHidden(!offsets.moved());
    }
}
