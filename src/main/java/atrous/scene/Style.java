package atrous.scene;

import atrous.scene.Paint.Role;

/**
 * How a shape is filled and outlined.
 *
 * @param lineWidth in the scene's units (CSS pixels)
 */
public record Style(Paint fill, Paint stroke, double lineWidth, boolean dashed) {

    public static Style fill(Paint fill) {
        return new Style(fill, Role.NONE, 0, false);
    }

    public static Style line(Paint stroke, double lineWidth) {
        return new Style(Role.NONE, stroke, lineWidth, false);
    }

    public static Style dashed(Paint stroke, double lineWidth) {
        return new Style(Role.NONE, stroke, lineWidth, true);
    }

    public static Style of(Paint fill, Paint stroke, double lineWidth) {
        return new Style(fill, stroke, lineWidth, false);
    }
}
