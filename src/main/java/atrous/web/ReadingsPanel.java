package atrous.web;

import atrous.figure.Frame;
import atrous.scene.Scene;
import atrous.state.Side;
import atrous.view.LayerView;
import atrous.view.Readings;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Dilation read as sampling, and as a kernel with zeros in it. */
final class ReadingsPanel {

    private final App app;
    private final HTMLElement section;
    private final HTMLElement heading;
    private final HTMLElement intro;
    private final HTMLElement[] captions = new HTMLElement[2];
    private final HTMLCanvasElement[] canvases = new HTMLCanvasElement[2];
    private final HTMLElement same;

    ReadingsPanel(App app, HTMLElement parent) {
        this.app = app;
        section = Dom.add(parent, "section", "");
        heading = Dom.add(section, "h2", "");
        intro = Dom.add(section, "p", "");
        HTMLElement pair = Dom.add(section, "div", "readings");
        for (int i = 0; i < captions.length; i++) {
            HTMLElement figure = Dom.add(pair, "figure", "");
            captions[i] = Dom.add(figure, "figcaption", "");
            canvases[i] = (HTMLCanvasElement) Dom.add(figure, "canvas", "");
            canvases[i].setAttribute("role", "img");
        }
        same = Dom.add(section, "p", "");
    }

    void update(LayerView view, Side side, Frame frame) {
        Readings readings = view.readings(side, frame);
        section.setHidden(readings == null);
        if (readings == null) {
            return;
        }
        Dom.text(heading, app.look().messages().readings());
        Dom.text(intro, readings.intro());
        write(0, readings.sampledCaption(), readings.sampled());
        write(1, readings.zerosCaption(), readings.zeros());
        Dom.text(same, readings.same());
    }

    private void write(int i, String caption, Scene scene) {
        Dom.text(captions[i], caption);
        Dom.attribute(canvases[i], "aria-label", scene.semantics().title());
        CanvasRenderer.draw(canvases[i], scene.width(), scene.height(), Window.current().getDevicePixelRatio(),
                app.look().palette(), scene.marks());
    }
}
