package atrous.e2e.harness;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The static server of the tests. To WebKit it sends HTML with {@link WatchScript#COLLECT} as the head's first
 * element, before any Content-Security-Policy of the page takes effect; other engines get the files as they are.
 */
final class WatchedServer extends StaticServer {
    WatchedServer(Path root, String prefix) throws IOException {
        super(root, prefix, 0);
    }

    @Override
    protected byte[] content(HttpExchange exchange, Path file) throws IOException {
        byte[] body = super.content(exchange, file);
        String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        boolean webKit = agent.contains("AppleWebKit") && !agent.contains("Chrome");
        if (!webKit || !file.toString().endsWith(".html")) {
            return body;
        }
        String html = new String(body, StandardCharsets.UTF_8);
        return html.replace("<head>", "<head>" + WatchScript.COLLECT).getBytes(StandardCharsets.UTF_8);
    }
}
