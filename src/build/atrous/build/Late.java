package atrous.build;

import java.util.Set;
import org.teavm.model.MethodReference;

/**
 * What is not called before the second script is there, which {@code web.App} sees to: what changes a layer, layers other
 * than a convolution, and what is said of problems. What only these call comes with them.
 */
final class Late {

    /** Of these, what an action does. */
    static final Set<String> ACTIONS = Set.of("state.Edit", "state.MatrixEdit", "state.Arrange", "state.Deform",
            "state.ShownChannels", "state.TextAction");

    /** Of these, everything. */
    static final Set<String> CLASSES = Set.of("state.Kept", "state.LinkWriter", "state.Unsettled", "state.DeformText",
            "layer.AdaptivePool", "layer.AvgPool", "layer.ConvTranspose", "layer.DeformConv", "layer.MaxPool",
            "figure.ScatterPicture", "figure.PictureTelling", "figure.PictureReading", "figure.PictureCaption", "figure.TransposedReading",
            "figure.PooledReading", "figure.Deformed", "figure.DeformCounts", "figure.DeformHighlights",
            "figure.DeformReading", "figure.TapPoint", "view.OffsetControls", "web.LateLegend", "web.LinkNote",
            "text.ProblemWords", "text.EnglishProblems", "text.ChineseProblems");

    private Late() {}

    static boolean isLate(MethodReference method) {
        String[] names = method.getClassName().split("\\$", 2);
        String outer = names[0].replaceFirst("^atrous\\.", "");
        return CLASSES.contains(outer) && !method.getName().equals("<clinit>")
                || ACTIONS.contains(outer) && method.getName().equals("on");
    }
}
