package atrous.state;

import atrous.figure.Options;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is being looked at: all that a link holds.
 *
 * @param compared a second layer beside the first
 * @param step outputs computed so far while the kernel slides; empty once all are
 */
public record Project(LayerSpec layer, Optional<LayerSpec> compared, Pin pin, OptionalLong step, Options show) {

    public static final Options DEFAULT_SHOW = new Options(true, false);
    public static final Project DEFAULT = new Project(LayerSpec.DEFAULT, Optional.empty(), new Pin.Middle(),
            OptionalLong.empty(), DEFAULT_SHOW);

    public LayerSpec layer(Side side) {
        return side == Side.FIRST ? layer : compared.orElse(layer);
    }

    /** Whether a layer is among them that can only have two axes. */
    public boolean isDeformed() {
        return layer.isDeformed() || layer(Side.SECOND).isDeformed();
    }

    /** Whether the two differ in nothing but how far the kernel has come. */
    public boolean sameButForStep(Project other) {
        return withStep(other.step).equals(other);
    }

    public Project withLayer(Side side, LayerSpec spec) {
        return side == Side.FIRST ? new Project(spec, compared, pin, step, show)
                : new Project(layer, Optional.of(spec), pin, step, show);
    }

    public Project withCompared(Optional<LayerSpec> other) {
        return new Project(layer, other, pin, step, show);
    }

    public Project withPin(Pin changed) {
        return new Project(layer, compared, changed, step, show);
    }

    public Project withStep(OptionalLong changed) {
        return new Project(layer, compared, pin, changed, show);
    }

    public Project withShow(Options changed) {
        return new Project(layer, compared, pin, step, changed);
    }
}
