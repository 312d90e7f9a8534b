package atrous.web;

import atrous.figure.HeatImage;
import atrous.figure.NestedFields;
import atrous.render.Palette;
import atrous.scene.Paint;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Pictures under the figure: numbers with a pixel a cell, and what the reader drops. */
final class NetworkBitmap {

    @JSFunctor
    interface Loaded extends JSObject {
        void call(JSObject image, String name);
    }

    private static final int STEPS = 64;

    private NetworkBitmap() {}

    /** Paints an input's cells over the place where it lies. */
    static void heat(HTMLCanvasElement canvas, HeatImage heat, NestedFields.Box box, List<Long> size, Palette palette) {
        int[] colours = colours(palette);
        int[] pixels = new int[heat.shares().length];
        for (int i = 0; i < pixels.length; i++) {
            double share = heat.shares()[i];
            pixels[i] = share < 0 ? 0 : colours[(int) (share * (STEPS - 1))];
        }
        double cell = box.width() / size.get(1);
        pixels(canvas, pixels, heat.width(), heat.height(), box.x() + heat.left() * cell, box.y() + heat.top() * cell,
                heat.width() * cell, heat.height() * cell);
    }

    /** In the order of a canvas' bytes: red first, which is lowest. */
    private static int[] colours(Palette palette) {
        int[] colours = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            String hex = (palette == Palette.FORCED ? Palette.LIGHT : palette).colour(new Paint.Ramp((double) i / (STEPS - 1)));
            colours[i] = 255 << 24 | part(hex, 5) << 16 | part(hex, 3) << 8 | part(hex, 1);
        }
        return colours;
    }

    private static int part(String hex, int from) {
        return Character.digit(hex.charAt(from), 16) << 4 | Character.digit(hex.charAt(from + 1), 16);
    }

    @JSBody(params = {"canvas", "pixels", "width", "height", "x", "y", "w", "h"}, script = ""
            + "var small = document.createElement('canvas'); small.width = width; small.height = height;"
            + "var bytes = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, 4 * width * height);"
            + "small.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0);"
            + "var context = canvas.getContext('2d'); context.imageSmoothingEnabled = w < width;"
            + "context.drawImage(small, x, y, w, h);")
    private static native void pixels(HTMLCanvasElement canvas, @JSByRef int[] pixels, int width, int height,
                                      double x, double y, double w, double h);

    /** The middle of a picture, as much of it as has the place's shape. */
    @JSBody(params = {"canvas", "image", "columns", "rows", "x", "y", "w", "h"}, script = ""
            + "var scale = Math.max(columns / image.naturalWidth, rows / image.naturalHeight);"
            + "var sw = columns / scale, sh = rows / scale;"
            + "var small = document.createElement('canvas'); small.width = Math.min(columns, 2048); small.height = Math.min(rows, 2048);"
            + "small.getContext('2d').drawImage(image, (image.naturalWidth - sw) / 2, (image.naturalHeight - sh) / 2, sw, sh,"
            + "0, 0, small.width, small.height);"
            + "var context = canvas.getContext('2d'); context.imageSmoothingEnabled = w < columns;"
            + "context.drawImage(small, x, y, w, h);")
    static native void picture(HTMLCanvasElement canvas, JSObject image, int columns, int rows, double x, double y,
                               double w, double h);

    /** A button's file, or the one dropped on a place. The image is null where it can't be read. */
    @JSBody(params = {"file", "place", "loaded"}, script = ""
            + "function take(chosen) { if (!chosen) return; var image = new Image(), url = URL.createObjectURL(chosen);"
            + "image.onload = function () { URL.revokeObjectURL(url); image.naturalWidth ? loaded(image, chosen.name) : loaded(null, chosen.name); };"
            + "image.onerror = function () { URL.revokeObjectURL(url); loaded(null, chosen.name); }; image.src = url; }"
            + "file.onchange = function () { take(file.files[0]); file.value = ''; };"
            + "place.addEventListener('dragover', function (e) { if ([].slice.call(e.dataTransfer.types).includes('Files')) e.preventDefault(); });"
            + "place.addEventListener('drop', function (e) { if (e.dataTransfer.files.length) { e.preventDefault(); take(e.dataTransfer.files[0]); } });")
    static native void onPicture(HTMLElement file, HTMLElement place, Loaded loaded);
}
