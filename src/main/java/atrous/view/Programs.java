package atrous.view;

import atrous.code.Code;
import atrous.code.Framework;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Side;
import atrous.text.ChineseCode;
import atrous.text.CodeWords;
import atrous.text.EnglishCode;
import java.util.List;

/** Programs that build a layer, from plain texts: they are written in a script of their own, which shares no objects. */
public final class Programs {

    private Programs() {}

    /**
     * @param project as {@link Link#write} has it; values that a link leaves out are in no program either
     * @param side the name of a {@link Side}
     * @param framework the name of a {@link Framework}
     * @param languageTag the language of the comments
     */
    public static String write(String project, String side, String framework, String languageTag) {
        LayerSpec spec = Link.read(project).project().layer(side.equals(Side.FIRST.name()) ? Side.FIRST : Side.SECOND);
        List<Axis> axes = ((Checked.Ok<List<Axis>>) spec.axes()).value();
        CodeWords words = languageTag.startsWith("zh") ? new ChineseCode() : new EnglishCode();
        return Code.of(named(framework), spec.conv(), axes, words);
    }

    private static Framework named(String name) {
        for (Framework each : Framework.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
