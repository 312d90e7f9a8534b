package atrous.view;

import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Preset;
import atrous.network.Presets;
import atrous.network.Shape;
import atrous.state.NetworkProject;
import atrous.text.PresetWords;
import java.util.HashMap;
import java.util.Map;

/** Published networks to choose from. */
public final class KnownNetwork {

    /** Of those that were compared with a network at hand. */
    private static final Map<String, Outline> READ = new HashMap<>();

    private KnownNetwork() {}

    /** The preset that a project is, unchanged; null where it is none. */
    public static Preset of(NetworkProject project) {
        for (Preset preset : Presets.ALL) {
            if (project.outline().input().equals(input(preset)) && project.outline().equals(outline(preset))
                    && OutlineText.write(project.outline()).equals(project.text())) {
                return preset;
            }
        }
        return null;
    }

    /** Of its first line: to read them all takes too long for one frame. */
    private static Shape input(Preset preset) {
        String first = preset.text().substring(0, preset.text().indexOf('\n'));
        return OutlineText.read(first).read().outline().input();
    }

    private static Outline outline(Preset preset) {
        Outline outline = READ.get(preset.id());
        if (outline == null) {
            outline = preset.outline();
            READ.put(preset.id(), outline);
        }
        return outline;
    }

    /** Its name, with what tells it from another of that name. */
    public static String title(Preset preset, PresetWords words) {
        boolean alone = true;
        for (Preset other : Presets.ALL) {
            alone &= other == preset || !other.name().equals(preset.name());
        }
        if (!alone) {
            for (Preset.Remark remark : preset.remarks()) {
                String variant = words.variant(remark);
                if (!variant.isEmpty()) {
                    return preset.name() + " – " + variant;
                }
            }
        }
        return preset.name();
    }
}
