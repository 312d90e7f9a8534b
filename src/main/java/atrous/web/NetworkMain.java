package atrous.web;

import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import org.teavm.jso.dom.html.HTMLDocument;

/** The network's page, in the language that its document is in. */
public final class NetworkMain {

    private NetworkMain() {}

    public static void main(String[] args) {
        boolean chinese = HTMLDocument.current().getDocumentElement().getAttribute("lang").startsWith("zh");
        new NetworkApp(chinese ? new ChineseNetwork() : new EnglishNetwork()).start();
    }
}
