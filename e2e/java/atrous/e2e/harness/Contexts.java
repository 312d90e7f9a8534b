package atrous.e2e.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;

/** Turns {@link InBrowser} into a browser context. */
final class Contexts {
    private Contexts() {
    }

    static BrowserContext open(InBrowser wish) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(wish.width(), wish.height())
                .setDeviceScaleFactor(wish.scale())
                .setLocale(wish.locale());
        return switch (wish.engine()) {
            case CHROMIUM -> Browsers.chromium().newContext(options
                    .setHasTouch(wish.touch())
                    .setIsMobile(wish.touch())
                    .setColorScheme(wish.colorScheme())
                    .setReducedMotion(wish.reducedMotion())
                    .setForcedColors(wish.forcedColors()));
            case FIREFOX -> Browsers.firefox(preferences(wish)).newContext(options);
            case WEBKIT -> throw new IllegalArgumentException("Playwright does not drive WebKit here: use @EachEngine");
        };
    }

    /** The stock Firefox ignores Playwright's emulation, so its preferences stand in. */
    private static Map<String, Object> preferences(InBrowser wish) {
        return Map.of(
                "ui.systemUsesDarkTheme", wish.colorScheme() == ColorScheme.DARK ? 1 : 0,
                "ui.prefersReducedMotion", wish.reducedMotion() == ReducedMotion.REDUCE ? 1 : 0);
    }
}
