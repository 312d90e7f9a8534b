package atrous.web;

import atrous.network.Preset;
import atrous.network.Presets;
import atrous.view.NetworkPreset;
import java.util.ArrayList;
import java.util.List;

/** Networks to choose from; where there are none, nothing is offered. */
final class NetworkPresets {

    static final List<NetworkPreset> ALL = all();

    private NetworkPresets() {}

    private static List<NetworkPreset> all() {
        var all = new ArrayList<NetworkPreset>();
        for (Preset preset : Presets.ALL) {
            all.add(new NetworkPreset(preset.id(), preset.name(), preset.text()));
        }
        return all;
    }
}
