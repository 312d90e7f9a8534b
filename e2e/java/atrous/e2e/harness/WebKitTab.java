package atrous.e2e.harness;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A window of WebKitGTK's MiniBrowser. */
final class WebKitTab implements Tab {
    private static final String TAKE = "(window.atrousComplaints || []).splice(0).join('\\n')";

    private final WebDriver session;
    private final List<String> complaints = new ArrayList<>();

    WebKitTab(WebDriver session) {
        this.session = session;
        resize(1280, 720);
        int toolbar = 720 - Integer.parseInt(eval("innerHeight"));
        resize(1280, 720 + toolbar);
    }

    private void resize(int width, int height) {
        session.post("/window/rect", Map.of("width", width, "height", height));
    }

    @Override
    public void open(String url) {
        collect();
        session.post("/url", Map.of("url", url));
    }

    @Override
    public String eval(String expression) {
        String script = "return (async function () { return String(await (" + expression + ")); })()";
        try {
            return session.post("/execute/sync", Map.of("script", script, "args", List.of())).getAsString();
        } catch (WebDriver.WebDriverException e) {
            throw e.getMessage().contains("before the unload event") ? new PageLeft(e) : e;
        }
    }

    @Override
    public void click(String selector) {
        JsonObject found = session.post("/element", Map.of("using", "css selector", "value", selector))
                .getAsJsonObject();
        String id = found.entrySet().iterator().next().getValue().getAsString();
        session.post("/element/" + id + "/click", Map.of());
    }

    @Override
    public void press(String key) {
        List<String> codes = Arrays.stream(key.split("\\+(?!$)")).map(WebDriverKeys::code).toList();
        List<Map<String, String>> actions = new ArrayList<>();
        codes.forEach(code -> actions.add(Map.of("type", "keyDown", "value", code)));
        List<String> backwards = new ArrayList<>(codes);
        Collections.reverse(backwards);
        backwards.forEach(code -> actions.add(Map.of("type", "keyUp", "value", code)));
        var keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
        session.post("/actions", Map.of("actions", List.of(keyboard)));
    }

    @Override
    public byte[] screenshot() {
        return Base64.getDecoder().decode(session.get("/screenshot").getAsString());
    }

    @Override
    public List<String> takeComplaints() {
        collect();
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    private void collect() {
        eval(TAKE).lines().forEach(complaints::add);
    }

    @Override
    public void close() {
        session.delete();
    }
}
