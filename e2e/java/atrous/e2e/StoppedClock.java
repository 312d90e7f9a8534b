package atrous.e2e;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;

/** A page's clock that goes only when it is told to; made before the page is opened. */
final class StoppedClock implements AutoCloseable {
    /** Milliseconds from one animation frame to the next. */
    static final int FRAME = 16;
    private static final long START = 1_000_000;

    private final Page page;

    StoppedClock(Page page) {
        this.page = page;
        page.clock().install(new Clock.InstallOptions().setTime(START));
        page.clock().pauseAt(START + 1);
    }

    /** Timers and animation frames that are due within this time run. */
    void run(long milliseconds) {
        page.clock().runFor(milliseconds);
    }

    /** From here on it goes by itself. */
    @Override
    public void close() {
        page.clock().resume();
    }
}
