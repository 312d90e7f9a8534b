package atrous.view;

import atrous.claim.Shown;
import atrous.figure.Picture;
import atrous.layer.LayerKind;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Project;
import atrous.state.Side;
import java.util.ArrayList;
import java.util.List;

/** Where what a claim is about is looked at closely: addresses of the other pages. */
final class ClaimLinks {

    private static final String HEX = "0123456789ABCDEF";

    private ClaimLinks() {}

    static List<String> of(List<Shown> shown, String query) {
        var links = new ArrayList<String>();
        for (Shown each : shown) {
            links.add(each instanceof Shown.OfLayer layer ? "index.html" + query + Link.write(project(layer))
                    : "network.html" + query + network(((Shown.OfNetwork) each).outline()));
        }
        return links;
    }

    private static Project project(Shown.OfLayer shown) {
        LayerKind kind = shown.layer().kind();
        LayerSpec usual = LayerSpec.defaultOf(kind, shown.inputSize().size());
        var spec = new LayerSpec(shown.inputSize(), shown.layer(), usual.input(), usual.kernel());
        boolean stamps = kind == LayerKind.CONV_TRANSPOSE;
        return Project.DEFAULT.withLayer(Side.FIRST, spec).withShow(stamps
                ? Project.DEFAULT_SHOW.with(Picture.STAMP).withMarks(false, true) : Project.DEFAULT_SHOW);
    }

    /** The hash of a network's page. */
    static String network(Outline outline) {
        return "#t=" + encoded(OutlineText.write(outline));
    }

    /** What is no letter, digit or mark that a link may hold stands as %XX; a network's text is ASCII. */
    private static String encoded(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '.' || c == '_' || c == ',';
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
