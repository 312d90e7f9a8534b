package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import atrous.figure.MapKind;
import atrous.figure.Target;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser(width = 390, height = 844, scale = 2, touch = true)
@DisplayName("On a phone, a deformable convolution")
class DeformableTouchIT {
    private static final String FLAT = "#deform?i=7x7&k=3&s=1&d=2&p=same&off=zero";

    @Test
    @DisplayName("is dragged by its taps without scrolling the page")
    void drag(Page page) {
        AtrousPage atrous = AtrousPage.open(page, FLAT);
        AtrousPage.Spot tap = atrous.spotOf(new Target(MapKind.INPUT, 3, 5));
        double cell = atrous.spotOf(new Target(MapKind.INPUT, 3, 6)).x() - tap.x();
        Object before = page.evaluate("scrollY");
        touch(page, tap.x(), tap.y(), 0, -2 * cell);
        atrous.hasLink(FLAT + "&tap=3,3:1,2:-2,0");
        assertEquals(before, page.evaluate("scrollY"));
        assertThat(atrous.cell(MapKind.OUTPUT)).hasText(
                AtrousPage.spoken(FLAT + "&tap=3,3:1,2:-2,0", new Target(MapKind.OUTPUT, 3, 3)));
    }

    private static void touch(Page page, double x, double y, double right, double down) {
        CDPSession session = page.context().newCDPSession(page);
        send(session, "touchStart", x, y);
        for (int i = 1; i <= 4; i++) {
            send(session, "touchMove", x + right * i / 4, y + down * i / 4);
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        session.send("Input.dispatchTouchEvent", end);
    }

    private static void send(CDPSession session, String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
