package atrous.web;

import atrous.render.Palette;
import atrous.scene.Scene;
import atrous.text.Messages;
import atrous.view.Readings;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Dilation read as sampling, and as a kernel with zeros in it. */
final class ReadingsPanel {

    private final HTMLElement section;
    private final HTMLElement heading;
    private final HTMLElement intro;
    private final HTMLElement[] captions = new HTMLElement[2];
    private final HTMLCanvasElement[] canvases = new HTMLCanvasElement[2];
    private final HTMLElement same;

    ReadingsPanel(HTMLElement parent) {
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

    /** @param readings null where there is but one */
    void update(Readings readings, Palette palette, Messages m) {
        section.setHidden(readings == null);
        if (readings == null) {
            return;
        }
        Dom.text(heading, m.readings());
        Dom.text(intro, readings.intro());
        write(0, readings.sampledCaption(), readings.sampled(), palette);
        write(1, readings.zerosCaption(), readings.zeros(), palette);
        Dom.text(same, readings.same());
    }

    private void write(int i, String caption, Scene scene, Palette palette) {
        Dom.text(captions[i], caption);
        Dom.attribute(canvases[i], "aria-label", scene.semantics().title());
        CanvasRenderer.draw(canvases[i], scene.width(), scene.height(), Window.current().getDevicePixelRatio(),
                palette, scene.marks());
    }
}
