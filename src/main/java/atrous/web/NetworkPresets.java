package atrous.web;

import atrous.network.Preset;
import atrous.network.Presets;
import atrous.state.NetworkArrange;
import atrous.text.NetworkWords;
import atrous.view.KnownNetwork;
import atrous.view.NetworkView;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Published networks to choose from; and where the one at hand comes from, as long as it is one of them unchanged. */
final class NetworkPresets implements NetworkPart {

    private final HTMLElement source;
    private final HTMLSelectElement select;
    private Preset shown;

    NetworkPresets(NetworkApp app, HTMLElement place) {
        NetworkWords words = app.words();
        select = (HTMLSelectElement) Dom.add(place, "select", "presets");
        select.setAttribute("aria-label", words.preset());
        Dom.option(select, "", words.noPreset());
        for (Presets.Group group : Presets.Group.values()) {
            HTMLElement options = Dom.add(select, "optgroup", "");
            options.setAttribute("label", words.presets().group(group));
            for (Preset each : group.presets()) {
                HTMLElement option = Dom.add(options, "option", "", KnownNetwork.title(each, words.presets()));
                option.setAttribute("value", each.id());
            }
        }
        Dom.on(select, "change", e -> {
            Preset chosen = Presets.of(select.getValue());
            if (chosen != null) {
                app.dispatch(new NetworkArrange.Open(chosen.text()));
            }
        });
        source = Dom.add(place, "div", "source hint");
        source.setHidden(true);
    }

    @Override
    public void update(NetworkView view, Look look) {
        Preset preset = KnownNetwork.of(view.state().project());
        if (preset != shown || preset == null) {
            select.setValue(preset == null ? "" : preset.id());
        }
        if (preset == shown) {
            return;
        }
        shown = preset;
        source.setHidden(preset == null);
        Dom.clear(source);
        if (preset != null) {
            write(preset, view.words());
        }
    }

    private void write(Preset preset, NetworkWords words) {
        HTMLElement line = Dom.add(source, "p", "", words.presets().source(preset.source()) + " ");
        if (preset.source().arxiv().isPresent()) {
            HTMLElement link = Dom.add(line, "a", "", "arXiv:" + preset.source().arxiv().get());
            link.setAttribute("href", "https://arxiv.org/abs/" + preset.source().arxiv().get());
        }
        for (Preset.Remark remark : preset.remarks()) {
            Dom.add(source, "p", "", words.presets().remark(remark));
        }
    }
}
