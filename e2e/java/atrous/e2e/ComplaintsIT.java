package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Engine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.StaticServer;
import atrous.e2e.harness.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A test notices that its page")
class ComplaintsIT {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *">
            <title>Bad</title><link rel="icon" href="icon.png"></head>""";

    @TempDir
    private Path folder;

    @EachEngine
    @DisplayName("warned in the console")
    void warning(Tab tab) throws IOException {
        assertTrue(complaints(tab, "console.warn('beware')").contains("beware"));
    }

    @EachEngine
    @DisplayName("threw an error nobody caught")
    void uncaught(Tab tab) throws IOException {
        assertTrue(complaints(tab, "throw new Error('broken')").contains("broken"));
    }

    @EachEngine
    @DisplayName("rejected a promise nobody listened to")
    void rejected(Tab tab) throws IOException {
        assertTrue(complaints(tab, "Promise.reject(new Error('unkept'))").contains("unkept"));
    }

    @EachEngine
    @DisplayName("violated its Content-Security-Policy")
    void violation(Tab tab) throws IOException {
        String complaints = complaints(tab, "document.body.insertAdjacentHTML('beforeend', '<p style=\"top:0\">')");
        assertTrue(complaints.contains("style-src"), complaints);
    }

    @EachEngine({Engine.CHROMIUM, Engine.FIREFOX})
    @DisplayName("asked another origin for something")
    void leaving(Tab tab) throws IOException {
        try (StaticServer foreign = new StaticServer(folder, "/", 0)) {
            foreign.start();
            String url = "http://127.0.0.1:" + foreign.port() + "/pixel.png";
            String complaints = complaints(tab, "document.write('<img alt=\"\" src=\"" + url + "\">')");
            assertTrue(complaints.contains("request left: " + url), complaints);
        }
    }

    @EachEngine
    @DisplayName("is content")
    void nothing(Tab tab) throws IOException {
        assertEquals("", complaints(tab, "console.log('fine')"));
    }

    private String complaints(Tab tab, String script) throws IOException {
        Files.writeString(folder.resolve("index.html"), HEAD + "<body><script src=\"bad.js\"></script></body></html>");
        Files.writeString(folder.resolve("bad.js"), script);
        Files.write(folder.resolve("icon.png"), new byte[0]);
        tab.open(Site.serve(folder));
        List<String> complaints = tab.takeComplaints();
        return String.join("\n", complaints);
    }
}
