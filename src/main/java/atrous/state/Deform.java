package atrous.state;

import atrous.figure.Target;
import atrous.layer.DeformConv;
import atrous.tensor.OffsetPreset;
import atrous.tensor.TapMove;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of what moves the taps of a deformable layer. */
public sealed interface Deform extends Action {

    record ChoosePreset(OffsetPreset preset) implements Deform {
        @Override
        public AppState on(AppState state) {
            return changed(state, state.session().editing(), spec -> spec.with(spec.deformation().with(preset)));
        }
    }

    /** With a mask, or without one. */
    record SetModulated(boolean modulated) implements Deform {
        @Override
        public AppState on(AppState state) {
            return changed(state, state.session().editing(), spec ->
                    spec.with(spec.values().withOffsets(((DeformConv) spec.layer()).offsetGroups(), modulated)));
        }
    }

    /**
     * A tap of an output, to an offset in {@link TapMove#PARTS} of a cell.
     *
     * @param done whether the hand has let it go
     */
    record MoveTap(Side side, Target output, Target tap, long dy, long dx, boolean done) implements Deform {
        @Override
        public AppState on(AppState state) {
            var move = new TapMove(output.row(), output.column(), tap.row(), tap.column(), within(dy), within(dx));
            AppState next = changed(state, side, spec -> spec.with(spec.deformation().moved(move)));
            return next.with(next.session().withTap(tap));
        }

        private static int within(long parts) {
            return (int) Math.max(-TapMove.FARTHEST, Math.min(parts, TapMove.FARTHEST));
        }

        @Override
        public boolean endsGesture() {
            return done;
        }
    }

    /** Takes back all moves made by hand. */
    record ResetTaps() implements Deform {
        @Override
        public AppState on(AppState state) {
            return changed(state, state.session().editing(), spec -> spec.with(spec.deformation().with(List.of())));
        }
    }

    /** Looks at one tap of the current output. @param tap null for none */
    record Hold(Target tap) implements Deform {
        @Override
        public AppState on(AppState state) {
            return state.with(state.session().withTap(tap).withPointed(null, false));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    private static AppState changed(AppState state, Side side, UnaryOperator<LayerSpec> change) {
        Editor editor = state.session().editor(side);
        return !editor.wanted().isDeformed() ? state
                : Edit.accepted(state, side, editor.accept(List.of(), change.apply(editor.wanted())));
    }
}
