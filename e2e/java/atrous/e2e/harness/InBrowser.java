package atrous.e2e.harness;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class, or one test, a Playwright {@code Page} in a context of its own as parameter (and its
 * {@code BrowserContext} and {@link PageWatch}, where wanted), and fails a test whose page complained. On a method it
 * replaces the annotation of the class.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PageExtension.class)
public @interface InBrowser {
    /** Chromium or Firefox; in Firefox {@link #touch} and {@link #forcedColors} have no effect. */
    Engine engine() default Engine.CHROMIUM;

    int width() default 1280;

    int height() default 720;

    /** Device pixels per CSS pixel. */
    double scale() default 1;

    /** A phone's browser: touch events, and the viewport's meta element is respected. */
    boolean touch() default false;

    String locale() default "en-US";

    ColorScheme colorScheme() default ColorScheme.LIGHT;

    ReducedMotion reducedMotion() default ReducedMotion.NO_PREFERENCE;

    ForcedColors forcedColors() default ForcedColors.NONE;
}
