package atrous.web;

import atrous.figure.Frame;
import atrous.figure.HeatImage;
import atrous.figure.NestedFields;
import atrous.scene.Scene;
import atrous.state.NetworkArrange;
import atrous.state.NetworkChoice;
import atrous.state.NetworkPin;
import atrous.text.NetworkFigureWords;
import atrous.view.NetworkPicture;
import atrous.view.NetworkView;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.TextRectangle;

/** The figure of the network's page. */
final class NetworkFigure implements NetworkPart {

    private static final double LEAST_HEIGHT = 300;
    private static final double MOST_HEIGHT = 560;
    /** What stands over and under the figure. */
    private static final double AROUND = 250;
    /** Fields on a picture or on colours are seen better when these are a little faint. */
    private static final String FAINT = "0.75";

    private final NetworkApp app;
    private final NetworkFigureWords words;
    private final Segments views;
    private final HTMLElement axisRow;
    private final Segments axes;
    private final HTMLElement heatRow;
    private final Segments heats;
    private final HTMLElement surface;
    private final HTMLCanvasElement under;
    private final HTMLCanvasElement base;
    private final HTMLElement captions;
    private final HTMLElement pictureRow;
    private final HTMLElement removePicture;
    private final HTMLElement pictureNote;
    private JSObject image;
    private NetworkView view;
    private Look look;
    private NetworkPicture picture;
    private long pointed = -1;
    private boolean moved;

    NetworkFigure(NetworkApp app, HTMLElement place) {
        this.app = app;
        words = app.words().figures();
        HTMLElement choices = Dom.add(place, "div", "choices");
        views = segments(Dom.add(choices, "div", "choice"), words.view(), NetworkChoice.VIEW);
        axisRow = Dom.add(choices, "div", "choice");
        axes = segments(axisRow, words.axis(), NetworkChoice.AXIS);
        heatRow = Dom.add(choices, "div", "choice");
        heats = segments(heatRow, words.heat(), NetworkChoice.HEAT);
        surface = Dom.add(place, "div", "canvas");
        surface.setAttribute("tabindex", "0");
        surface.setAttribute("role", "group");
        under = (HTMLCanvasElement) Dom.add(surface, "canvas", "");
        base = (HTMLCanvasElement) Dom.add(surface, "canvas", "");
        under.setAttribute("aria-hidden", "true");
        base.setAttribute("aria-hidden", "true");
        captions = Dom.add(place, "div", "captions");
        captions.setAttribute("id", Dom.newId());
        surface.setAttribute("aria-describedby", captions.getAttribute("id"));
        pictureRow = Dom.add(place, "div", "picture");
        HTMLInputElement file = Dom.input(pictureRow, "file", "unseen");
        file.setAttribute("accept", "image/*");
        file.setAttribute("tabindex", "-1");
        file.setAttribute("aria-hidden", "true");
        Dom.button(pictureRow, "", file::click).setTextContent(words.picture());
        removePicture = Dom.button(pictureRow, "", () -> loaded(null, ""));
        removePicture.setTextContent(words.removePicture());
        pictureNote = Dom.add(pictureRow, "span", "hint");
        NetworkBitmap.onPicture(file, place, this::loaded);
        Dom.on(surface, "pointermove", this::moved);
        Dom.on(surface, "pointerleave", e -> point(-1));
        Dom.on(surface, "click", this::clicked);
        Dom.on(surface, "keydown", e -> key((KeyboardEvent) e));
    }

    private Segments segments(HTMLElement row, String label, NetworkChoice choice) {
        Dom.add(row, "span", "", label);
        return new Segments(row, choice.words().size(), i -> app.dispatch(new NetworkArrange.Show(choice, i)));
    }

    @Override
    public void update(NetworkView changed, Look changedLook) {
        view = changed;
        look = changedLook;
        draw();
        if (moved) {
            moved = false;
            app.announce(picture.captions().get(0));
        }
    }

    private void draw() {
        double room = Window.current().getInnerHeight() - AROUND;
        var frame = new Frame(surface.getClientWidth(), Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, room)));
        picture = new NetworkPicture(view, frame, pointed);
        controls();
        Optional<HeatImage> heat = picture.heat();
        boolean covered = picture.isOnInput() && (image != null || heat.isPresent());
        Scene scene = picture.scene();
        double scale = Window.current().getDevicePixelRatio();
        Browser.style(surface, "height", Dom.pixels(scene.height()));
        CanvasRenderer.draw(under, scene.width(), scene.height(), scale, look.palette(), picture.paper());
        if (covered) {
            NestedFields.Box box = picture.input();
            if (image != null) {
                NetworkBitmap.picture(under, image, size(1), size(0), box.x(), box.y(), box.width(), box.height());
            }
            if (heat.isPresent()) {
                NetworkBitmap.heat(under, heat.get(), box, picture.inputSize(), look.palette());
            }
        }
        Browser.style(under, "opacity", image != null && heat.isPresent() ? FAINT : "1");
        CanvasRenderer.draw(base, scene.width(), scene.height(), scale, look.palette(), scene.marks());
        Dom.attribute(surface, "aria-label", scene.semantics().title() + ". " + picture.help());
        Dom.clear(captions);
        for (String caption : picture.captions()) {
            Dom.add(captions, "p", "hint", caption);
        }
    }

    private int size(int axis) {
        return (int) (long) picture.inputSize().get(axis);
    }

    private void controls() {
        boolean flat = picture.hasTwoAxes();
        views.update(words.view(), words.views(), flat ? chosen(NetworkChoice.VIEW) : 0);
        axes.update(words.axis(), words.axes(), chosen(NetworkChoice.AXIS));
        heats.update(words.heat(), words.heats(), chosen(NetworkChoice.HEAT));
        views.hide(!flat);
        axisRow.setHidden(!flat || picture.isOnInput());
        heatRow.setHidden(!picture.isOnInput());
        pictureRow.setHidden(!picture.isOnInput());
        removePicture.setHidden(image == null);
        if (image != null) {
            Dom.text(pictureNote, words.pictureHint(size(0), size(1)));
        }
    }

    private int chosen(NetworkChoice choice) {
        return view.state().project().show().of(choice);
    }

    /** @param loaded null where there is none, or no longer any */
    private void loaded(JSObject loaded, String name) {
        Dom.text(pictureNote, loaded == null && !name.isEmpty() ? words.notAPicture(name) : "");
        if (loaded != null || name.isEmpty()) {
            image = loaded;
            if (loaded != null && !picture.isOnInput() && picture.hasTwoAxes()) {
                app.dispatch(new NetworkArrange.Show(NetworkChoice.VIEW, 1));
            } else {
                draw();
            }
        }
    }

    private void point(long cell) {
        if (cell != pointed) {
            pointed = cell;
            draw();
        }
    }

    private void moved(Event event) {
        if (!Browser.pointerType(event).equals("touch")) {
            TextRectangle box = base.getBoundingClientRect();
            point(picture.inputAt(x(event, box), y(event, box)));
        }
    }

    private void clicked(Event event) {
        TextRectangle box = base.getBoundingClientRect();
        NetworkPin pin = picture.cellAt(x(event, box), y(event, box));
        if (pin != null) {
            pin(pin);
        } else {
            point(picture.inputAt(x(event, box), y(event, box)));
        }
    }

    private static double x(Event event, TextRectangle box) {
        return ((MouseEvent) event).getClientX() - box.getLeft();
    }

    private static double y(Event event, TextRectangle box) {
        return ((MouseEvent) event).getClientY() - box.getTop();
    }

    private void pin(NetworkPin pin) {
        moved = true;
        pointed = -1;
        app.dispatch(new NetworkArrange.Pin(pin));
    }

    private void key(KeyboardEvent key) {
        if (Keys.hasModifier(key)) {
            return;
        }
        app.paintIfWaiting();
        NetworkPin pin = switch (key.getKey()) {
            case "ArrowUp" -> picture.stepped(-1, 0);
            case "ArrowDown" -> picture.stepped(1, 0);
            case "ArrowLeft" -> picture.stepped(0, -1);
            case "ArrowRight" -> picture.stepped(0, 1);
            case "Home" -> picture.end(false);
            case "End" -> picture.end(true);
            case "Escape" -> new NetworkPin.Middle();
            default -> null;
        };
        if (pin != null) {
            key.preventDefault();
            pin(pin);
        }
    }
}
