package atrous.web;

import atrous.state.NetworkEdit;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkSlot;
import atrous.text.NetworkWords;
import atrous.view.NetworkHints;
import atrous.view.NetworkView;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The network in two forms, of which one is seen: a list of layers, and text. */
final class NetworkEditor implements NetworkPart {

    private final NetworkApp app;
    private final List<HTMLElement> tabs;
    private final List<HTMLElement> panels;
    private final NetworkPresets presets;
    private final HTMLElement unread;
    private final HTMLSelectElement kind;
    private final NetworkList list;
    private final List<NetworkPart> parts;

    NetworkEditor(NetworkApp app, HTMLElement place) {
        this.app = app;
        NetworkWords words = app.words();
        place.setAttribute("aria-label", words.editor());
        presets = new NetworkPresets(app, place);
        HTMLElement bar = Dom.add(place, "div", "tabs");
        bar.setAttribute("role", "tablist");
        bar.setAttribute("aria-label", words.editor());
        tabs = List.of(tab(bar, words.layersTab(), 0), tab(bar, words.textTab(), 1));
        panels = List.of(panel(place, tabs.get(0)), panel(place, tabs.get(1)));
        HTMLElement layers = panels.get(0);
        unread = Dom.add(layers, "p", "problem");
        HTMLElement adding = Dom.add(layers, "div", "adding");
        kind = (HTMLSelectElement) Dom.add(adding, "select", "");
        kind.setAttribute("aria-label", words.addKind());
        for (String line : NetworkHints.LINES) {
            Dom.option(kind, line, line.startsWith("#") ? line + words.kind("note") : line);
        }
        Dom.button(adding, "", this::insert).setTextContent(words.add());
        list = new NetworkList(app, layers, this::insert);
        parts = List.of(list, new NetworkBench(app, layers, list), new NetworkTextPane(app, panels.get(1)));
        show(0);
    }

    private HTMLElement tab(HTMLElement bar, String name, int index) {
        HTMLElement tab = Dom.button(bar, "", () -> show(index));
        tab.setTextContent(name);
        tab.setAttribute("role", "tab");
        tab.setAttribute("id", Dom.newId());
        Dom.on(tab, "keydown", e -> {
            String key = ((KeyboardEvent) e).getKey();
            if (key.equals("ArrowLeft") || key.equals("ArrowRight")) {
                e.preventDefault();
                show(1 - index);
                tabs.get(1 - index).focus();
            }
        });
        return tab;
    }

    private static HTMLElement panel(HTMLElement place, HTMLElement tab) {
        HTMLElement panel = Dom.add(place, "div", "panel");
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("id", Dom.newId());
        panel.setAttribute("aria-labelledby", tab.getAttribute("id"));
        tab.setAttribute("aria-controls", panel.getAttribute("id"));
        return panel;
    }

    private void show(int shown) {
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setAttribute("aria-selected", i == shown ? "true" : "false");
            tabs.get(i).setAttribute("tabindex", i == shown ? "0" : "-1");
            panels.get(i).setHidden(i != shown);
        }
    }

    /** After the selected line, in the repeat that it is in. */
    private void insert() {
        int selected = app.state().session().selected();
        NetworkSlot slot = selected == NetworkPlaces.INPUT ? new NetworkSlot(NetworkPlaces.INPUT, -1)
                : NetworkPlaces.slot(app.state().project().outline(), selected);
        list.act(new NetworkEdit.Insert(new NetworkSlot(slot.parent(), slot.index() + 1), kind.getValue()));
    }

    @Override
    public void update(NetworkView view, Look look) {
        presets.update(view, look);
        Dom.text(unread, view.unread());
        unread.setHidden(view.unread().isEmpty());
        for (NetworkPart part : parts) {
            part.update(view, look);
        }
    }
}
