package atrous.web;

import atrous.view.NetworkPreset;
import java.util.List;

/** Networks to choose from; where there are none, nothing is offered. */
final class NetworkPresets {

    static final List<NetworkPreset> ALL = List.of();

    private NetworkPresets() {}
}
