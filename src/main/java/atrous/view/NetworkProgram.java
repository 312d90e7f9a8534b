package atrous.view;

import atrous.code.Framework;
import atrous.code.NetworkCode;

/** The last network without faults as a program, in the framework that the reader prefers. */
public final class NetworkProgram {

    private NetworkProgram() {}

    public static String of(NetworkView view) {
        return NetworkCode.of(framework(view), view.state().session().reading().goodOutline(), view.network(),
                view.words().layerCode(), view.words().code());
    }

    /** The first one where there are no programs of networks in the preferred one. */
    public static Framework framework(NetworkView view) {
        Framework preferred = view.state().preferences().framework();
        return NetworkCode.FRAMEWORKS.contains(preferred) ? preferred : NetworkCode.FRAMEWORKS.get(0);
    }
}
