package atrous.network;

import java.util.ArrayList;
import java.util.List;

/** All presets, in the order in which they are offered. */
public final class Presets {

    /** In which they are offered. */
    public enum Group {
        CONTEXT(ContextPresets.ALL),
        CLASSIFIER(ClassifierPresets.ALL),
        RESIDUAL(ResNetPresets.ALL, MobileNetPresets.ALL),
        PIXEL(PixelPresets.ALL, FcnPresets.ALL),
        DEEPLAB(DeepLabPresets.ALL),
        SEQUENCE(SequencePresets.ALL);

        private final List<Preset> presets = new ArrayList<>();

        @SafeVarargs
        Group(List<Preset>... parts) {
            for (List<Preset> part : parts) {
                presets.addAll(part);
            }
        }

        public List<Preset> presets() {
            return List.copyOf(presets);
        }
    }

    public static final List<Preset> ALL = all();

    private Presets() {}

    private static List<Preset> all() {
        var all = new ArrayList<Preset>();
        for (Group group : Group.values()) {
            all.addAll(group.presets);
        }
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
