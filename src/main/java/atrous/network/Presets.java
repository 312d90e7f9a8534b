package atrous.network;

import java.util.ArrayList;
import java.util.List;

/** All presets, in the order in which they are offered. */
public final class Presets {

    public static final List<Preset> ALL = all();

    private Presets() {}

    private static List<Preset> all() {
        var all = new ArrayList<Preset>();
        all.addAll(ContextPresets.ALL);
        all.addAll(ClassifierPresets.ALL);
        all.addAll(ResNetPresets.ALL);
        all.addAll(MobileNetPresets.ALL);
        all.addAll(PixelPresets.ALL);
        all.addAll(FcnPresets.ALL);
        all.addAll(DeepLabPresets.ALL);
        all.addAll(SequencePresets.ALL);
        return List.copyOf(all);
    }

    /** Null where there is none of that id. */
    public static Preset of(String id) {
        for (Preset preset : ALL) {
            if (preset.id().equals(id)) {
                return preset;
            }
        }
        return null;
    }
}
