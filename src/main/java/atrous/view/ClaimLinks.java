package atrous.view;

import atrous.claim.Shown;
import atrous.figure.Picture;
import atrous.layer.LayerKind;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.NetworkLink;
import atrous.state.NetworkProject;
import atrous.state.Project;
import atrous.state.Side;
import java.util.ArrayList;
import java.util.List;

/** Where what a claim is about is looked at closely: addresses of the other pages. */
final class ClaimLinks {

    private ClaimLinks() {}

    static List<String> of(List<Shown> shown, String query) {
        var links = new ArrayList<String>();
        for (Shown each : shown) {
            links.add(each instanceof Shown.OfLayer layer ? "index.html" + query + Link.write(project(layer))
                    : "network.html" + query + NetworkLink.write(NetworkProject.of(((Shown.OfNetwork) each).outline())));
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
}
