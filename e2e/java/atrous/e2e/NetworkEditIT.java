package atrous.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.InBrowser;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The layers of a network")
class NetworkEditIT {

    private static final String NESTED = "#t=input+33x33;conv+3;x2+(;conv+5;relu;);conv+1";

    @Test
    @DisplayName("are added, duplicated and removed with buttons, and all of it is undone")
    void buttons(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        network.line("conv 3").click();
        page.locator(".adding select").selectOption("maxpool 2");
        network.button("Add").click();
        network.hasLines("input 33x33", "conv 3", "maxpool 2", "conv 3 d2", "conv 3 d4");
        assertThat(network.line("maxpool 2")).isFocused();
        assertThat(network.line("maxpool 2")).containsText("1×16×16");
        network.button("Duplicate").click();
        network.button("Repeat").click();
        network.hasLines("input 33x33", "conv 3", "maxpool 2", "×2", "maxpool 2", "conv 3 d2", "conv 3 d4");
        network.button("Remove").click();
        network.hasLink("#t=input+33x33;conv+3;maxpool+2;conv+3+d2;conv+3+d4");
        for (int i = 0; i < 4; i++) {
            network.button("Undo").click();
        }
        assertThat(network.button("Undo")).isDisabled();
        network.hasLines("input 33x33", "conv 3", "conv 3 d2", "conv 3 d4");
        network.hasLink(NetworkPage.START);
        network.button("Redo").click();
        network.hasLink("#t=input+33x33;conv+3;maxpool+2;conv+3+d2;conv+3+d4");
    }

    @Test
    @DisplayName("are worked on by keyboard alone")
    void keyboard(Page page) {
        NetworkPage network = NetworkPage.open(page, NESTED);
        network.line("conv 1").focus();
        page.keyboard().press("Home");
        assertThat(network.line("input 33x33")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(network.line("conv 3")).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        network.hasLink("#t=input+33x33;x2+(;conv+3;conv+5;relu;);conv+1");
        assertThat(network.line("conv 3")).isFocused();
        assertThat(page.locator("#announcement")).containsText("conv 3: now in x2, line 2 of 5. ");
        page.keyboard().press("Alt+ArrowUp");
        network.hasLink(NESTED);
        page.keyboard().press("Control+d");
        page.keyboard().press("Enter");
        assertThat(page.locator(".line-field")).isFocused();
        page.keyboard().type("a: conv 7 s2");
        assertThat(page.locator("#table tbody tr").nth(2)).containsText("17 × 17");
        page.keyboard().press("Enter");
        network.hasLink("#t=input+33x33;conv+3;a:+conv+7+s2;x2+(;conv+5;relu;);conv+1");
        assertThat(network.line("a: conv 7 s2")).isFocused();
        page.keyboard().press("Delete");
        network.hasLink(NESTED);
        assertThat(page.locator("#announcement")).containsText("a: conv 7 s2 removed. ");
        assertThat(network.line("×2")).isFocused();
        page.keyboard().press("F2");
        page.keyboard().type("x5");
        page.keyboard().press("Enter");
        network.hasLink(NESTED.replace("x2", "x5"));
        page.keyboard().press("Control+z");
        network.hasLink(NESTED);
        page.keyboard().press("Insert");
        network.hasLink(NESTED.replace(");conv", ");conv+3;conv"));
    }

    @Test
    @DisplayName("are dragged with the mouse, into a repeat and out of it; Escape leaves them")
    void mouse(Page page) {
        NetworkPage network = NetworkPage.open(page, NESTED);
        network.drag("conv 3", "relu", false);
        network.hasLink("#t=input+33x33;x2+(;conv+5;conv+3;relu;);conv+1");
        network.drag("conv 5", "conv 1", true);
        network.hasLink("#t=input+33x33;x2+(;conv+3;relu;);conv+1;conv+5");
        network.drag("×2", "conv 1", true);
        network.hasLink("#t=input+33x33;conv+1;x2+(;conv+3;relu;);conv+5");
        BoundingBox handle = network.handle("conv 1").boundingBox();
        page.mouse().move(handle.x + 4, handle.y + 4);
        page.mouse().down();
        page.mouse().move(handle.x + 4, handle.y + 90);
        assertThat(page.locator(".rule")).isVisible();
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".rule")).isHidden();
        network.hasLines("input 33x33", "conv 1", "×2", "conv 3", "relu", "conv 5");
    }

    @Test
    @DisplayName("scroll along while one is dragged to the end of a long list")
    void scrolls(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+33x33;bn" + ";conv+3".repeat(30) + ";gap");
        page.locator(".lines").evaluate("box => box.scrollTop = 0");
        BoundingBox handle = network.handle("bn").boundingBox();
        BoundingBox box = page.locator(".lines").boundingBox();
        page.mouse().move(handle.x + 4, handle.y + 4);
        page.mouse().down();
        page.mouse().move(handle.x + 4, box.y + box.height - 4);
        page.waitForCondition(() -> (Boolean) page.locator(".lines").evaluate("b => b.scrollTop + b.clientHeight >= b.scrollHeight - 1"));
        page.mouse().up();
        network.hasLink("conv+3;gap;bn");
    }

    @Test
    @InBrowser(width = 390, height = 844, scale = 2, touch = true)
    @DisplayName("are dragged with a finger")
    void touch(Page page) {
        NetworkPage network = NetworkPage.open(page, NESTED);
        network.line("conv 1").scrollIntoViewIfNeeded();
        BoundingBox from = network.handle("conv 3").boundingBox();
        BoundingBox to = network.line("conv 1").boundingBox();
        CDPSession session = page.context().newCDPSession(page);
        send(session, "touchStart", from.x + 10, from.y + 10);
        send(session, "touchMove", from.x + 10, from.y + 60);
        send(session, "touchMove", from.x + 10, to.y + to.height - 4);
        assertThat(page.locator(".rule")).isVisible();
        send(session, "touchEnd", 0, 0);
        network.hasLink("#t=input+33x33;x2+(;conv+5;relu;);conv+1;conv+3");
    }

    private static void send(CDPSession session, String type, double x, double y) {
        var points = new JsonArray();
        if (!type.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    @Test
    @DisplayName("have numbers to step and a name that others follow")
    void bench(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+33x33;a:+conv+3;relu;conv+1+~+a");
        network.line("a: conv 3").click();
        network.button("Dilation: more").click();
        network.button("Channels: more").click();
        network.hasLink("#t=input+33x33;a:+conv+3+d2+c8;relu;conv+1+~+a");
        assertThat(network.button("Channels: more")).isFocused();
        network.field("Kernel").press("ArrowUp");
        network.hasLink("#t=input+33x33;a:+conv+4+d2+c8;relu;conv+1+~+a");
        // The link is written before the fields are painted, which would undo what is filled in within the same frame.
        new AtrousPage(page).painted();
        network.field("Name").fill("stem");
        network.field("Name").press("Enter");
        network.hasLink("#t=input+33x33;stem:+conv+4+d2+c8;relu;conv+1+~+stem");
        network.field("Stride").fill("zero");
        network.field("Stride").press("Enter");
        assertThat(network.field("Stride")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".stepper .problem:visible")).containsText("“zero” is not possible: use a whole number from 1 to ");
        network.button("Stride: more").click();
        assertThat(network.field("Stride")).hasValue("2");
        assertThat(page.locator(".stepper .problem:visible")).hasCount(0);
    }

    @Test
    @DisplayName("keep the focus at the button that moves one, and otherwise at the line that is selected")
    void focus(Page page) {
        NetworkPage network = NetworkPage.open(page, NESTED);
        network.line("conv 1").click();
        network.button("Move up").click();
        assertThat(network.button("Move up")).isFocused();
        network.button("Duplicate").click();
        assertThat(network.button("Duplicate")).isFocused();
        network.hasLines("input 33x33", "conv 3", "×2", "conv 5", "relu", "conv 1", "conv 1");
        network.button("Undo").click();
        network.button("Undo").click();
        assertThat(page.locator("#announcement")).containsText("Undone. ");
        network.line("conv 3").click();
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().press("Control+z");
        network.hasLink(NESTED);
        assertThat(network.line("conv 3")).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        network.hasLines("input 33x33", "×2", "conv 3", "conv 5", "relu", "conv 1");
        page.keyboard().press("Home");
        page.keyboard().press("Delete");
        assertThat(page.locator("#announcement")).hasText("The input can’t be removed, duplicated or moved");
    }

    @Test
    @DisplayName("are named in words; the help closes with Escape and gives the focus back")
    void named(Page page) {
        NetworkPage network = NetworkPage.open(page, NetworkPage.START);
        assertThat(network.line("conv 3 d2")).hasAccessibleName("conv 3 d2, 1×33×33, field 7");
        network.button("Help").click();
        page.locator("#help p").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#help")).isHidden();
        assertThat(network.button("Help")).isFocused();
    }

    @Test
    @DisplayName("make no repeat of one that is not closed, and a repeat’s line says that it is of turns only")
    void braces(Page page) {
        NetworkPage network = NetworkPage.open(page, NESTED);
        network.line("conv 1").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("x3 {");
        page.keyboard().press("Enter");
        assertThat(page.locator(".line .problem:visible")).containsText("press Repeat");
        page.keyboard().press("Enter");
        page.keyboard().type("relu");
        page.keyboard().press("Enter");
        network.hasLink(NESTED.replace("conv+1", "relu"));
        network.line("×2").click();
        page.keyboard().press("Enter");
        assertThat(page.locator(".line-field")).hasAccessibleName("How many turns, was x2");
        page.keyboard().type("bn");
        assertThat(page.locator(".line .problem:visible")).containsText("Only how many turns");
        page.keyboard().press("Enter");
        network.hasLines("input 33x33", "conv 3", "×2", "conv 5", "relu", "relu");
        assertThat(page.locator("#announcement")).containsText("Only how many turns");
    }

    @Test
    @DisplayName("that do not fit say so at their line, and the last network without faults stays")
    void faults(Page page) {
        NetworkPage network = NetworkPage.open(page, "#t=input+32x32+c3;conv+3+c8;conv+3;add+in");
        assertThat(page.locator("#stale")).containsText("the part without faults");
        network = NetworkPage.open(page, "#t=input+32x32+c8;conv+3;add+in");
        page.reload();
        assertThat(page.locator("#stale")).isHidden();
        network.line("conv 3").dblclick();
        page.keyboard().press("End");
        page.keyboard().type(" s2");
        assertThat(page.locator(".line .problem:visible")).containsText("add 1: ");
        assertThat(page.locator("#stale")).hasText("Figure and table show the last network without faults.");
        assertThat(page.locator("#table tbody tr").nth(2)).containsText("32 × 32");
        page.keyboard().type("q");
        assertThat(page.locator(".line .problem:visible")).containsText("“s2q”");
        page.keyboard().press("Enter");
        assertThat(network.line("conv 3 s2q")).isFocused();
        network.hasLink("conv+3+s2q;add+in;");
        page.keyboard().press("Control+z");
        assertThat(page.locator("#stale")).isHidden();
        page.keyboard().press("Enter");
        page.keyboard().type("foo");
        page.keyboard().press("Escape");
        network.hasLines("input 32x32 c8", "conv 3", "add in");
        assertEquals("#t=input+32x32+c8;conv+3;add+in", page.evaluate("location.hash"));
    }
}
