package atrous.web;

import org.teavm.jso.dom.html.HTMLDocument;

/** Start of the page. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        HTMLDocument document = HTMLDocument.current();
        document.getElementById("figure").setInnerText("Atrous");
    }
}
