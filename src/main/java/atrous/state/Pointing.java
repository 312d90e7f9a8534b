package atrous.state;

import atrous.figure.MapKind;
import atrous.figure.Target;
import java.util.OptionalLong;

/** Looking at cells, and letting the kernel slide. */
public sealed interface Pointing extends Action {

    /** @param target null where nothing is pointed at */
    record Hover(Target target, boolean byKeyboard) implements Pointing {
        @Override
        public AppState on(AppState state) {
            return state.with(state.session().withPointed(target, byKeyboard && target != null));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    /** Pins a cell, or lets it go where it is pinned already. */
    record TogglePin(Target target) implements Pointing {
        @Override
        public AppState on(AppState state) {
            boolean already = state.project().pin().equals(new Pin.At(target))
                    || target.equals(Marked.pinned(state.project(), Side.FIRST));
            Pin pin = already ? new Pin.None() : new Pin.At(target);
            return stopped(state).with(state.project().withPin(pin));
        }
    }

    /** Pins a cell if there is such a cell. */
    record MovePin(Target target) implements Pointing {
        @Override
        public AppState on(AppState state) {
            return Marked.subject(state.project(), Side.FIRST).has(target)
                    ? stopped(state).with(state.project().withPin(new Pin.At(target))) : state;
        }
    }

    /** Of a deformable layer, whose taps are moved for one output, letting a tap go leads back to an output. */
    record Unpin() implements Pointing {
        @Override
        public AppState on(AppState state) {
            boolean tap = state.project().isDeformed() && state.project().pin() instanceof Pin.At at
                    && at.target().map() == MapKind.KERNEL;
            return state.with(state.project().withPin(tap ? new Pin.Middle() : new Pin.None()));
        }
    }

    /** From where it stood; from the start where it had come to the end. */
    record Play() implements Pointing {
        @Override
        public AppState on(AppState state) {
            long at = Marked.filled(state);
            long start = at >= Marked.steps(state.project()) ? 1 : at;
            AppState unpinned = state.with(state.project().withPin(new Pin.None()).withStep(OptionalLong.of(start)));
            return unpinned.with(unpinned.session().withPlaying(true).withPointed(null, false));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Pause() implements Pointing {
        @Override
        public AppState on(AppState state) {
            return stopped(state);
        }
    }

    /** One more step; stops by itself after the last. */
    record Tick() implements Pointing {
        @Override
        public AppState on(AppState state) {
            if (!state.session().playing()) {
                return state;
            }
            long steps = Marked.steps(state.project());
            long step = Math.min(steps, Marked.filled(state) + 1);
            AppState next = state.with(state.project().withStep(OptionalLong.of(step)));
            return step < steps ? next : stopped(next);
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    /** @param step number of steps done, from 1; kept within what there is */
    record StepTo(long step, boolean done) implements Pointing {
        @Override
        public AppState on(AppState state) {
            long within = Math.max(1, Math.min(step, Marked.steps(state.project())));
            AppState next = stopped(state);
            return next.with(state.project().withPin(new Pin.None()).withStep(OptionalLong.of(within)));
        }

        @Override
        public boolean endsGesture() {
            return done;
        }
    }

    private static AppState stopped(AppState state) {
        return state.with(state.session().withPlaying(false));
    }
}
