package atrous.state;

import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.tensor.Deformation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shown, and how; and going back and forth. */
public sealed interface Arrange extends Action {

    record Show(Options options) implements Arrange {
        @Override
        public AppState on(AppState state) {
            Project shown = state.project().withShow(options);
            return state.with(options.picture() == Picture.ZEROS || !Marked.isBetweenInputs(shown) ? shown
                    : shown.withPin(new Pin.Middle()));
        }
    }

    /**
     * A second figure: the same layer, with and without dilation; of adaptive pooling, to one output; of a deformable
     * one, without offsets.
     */
    record Compare(boolean on) implements Arrange {
        @Override
        public AppState on(AppState state) {
            Project project = state.project().withCompared(
                    on ? Optional.of(other(state.project().layer())) : Optional.empty());
            AppState next = state.opened(project, state.session().linkProblems());
            return next.with(next.session().withLinked(state.session().linked()));
        }

        private static LayerSpec other(LayerSpec spec) {
            if (spec.layer().kind().isAdaptive()) {
                LayerSpec global = spec.toGlobal(true);
                return global.equals(spec) ? spec.toGlobal(false) : global;
            }
            if (spec.isDeformed()) {
                return spec.with(spec.values().with(LayerKind.CONV, spec.layer().paddingAsked())).with(Deformation.NONE);
            }
            var axes = new ArrayList<KernelAxis>();
            boolean dilated = false;
            for (KernelAxis k : spec.layer().kernel()) {
                dilated |= k.dilation() > 1;
            }
            for (KernelAxis k : spec.layer().kernel()) {
                axes.add(new KernelAxis(k.size(), k.stride(), dilated ? 1 : 2));
            }
            LayerSpec other = spec.withKernel(axes);
            return Controls.fits(other) ? other : spec;
        }
    }

    /** Which of the two compared layers the controls change. */
    record EditSide(Side side) implements Arrange {
        @Override
        public AppState on(AppState state) {
            boolean agree = Controls.axesAgree(state.project().layer(side));
            return state.with(state.session().withEditing(side).withLinked(agree && state.session().linked()));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    /** Takes back first what is typed and not yet finished or possible. */
    record Undo() implements Arrange {
        @Override
        public AppState on(AppState state) {
            return arrived(state, state.isAtRest() ? state.history().undone() : state.history());
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Redo() implements Arrange {
        @Override
        public AppState on(AppState state) {
            return arrived(state, state.history().redone());
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    /** A link was opened, or the browser went back or forward to one. */
    record OpenLink(String hash) implements Arrange {
        @Override
        public AppState on(AppState state) {
            Link.Read read = Link.read(hash);
            if (!read.project().equals(state.project()) || !read.problems().isEmpty()) {
                return state.opened(read.project(), read.problems());
            }
            return state.session().linkProblems().isEmpty() ? state : new DismissLinkProblems().on(state);
        }
    }

    /**
     * The page itself offers another project.
     *
     * @param hash as {@link Link#writeWhole} has it
     */
    record TakeUp(String hash) implements Arrange {
        @Override
        public AppState on(AppState state) {
            AppState next = state.opened(Link.readWhole(hash).project(), List.of());
            return next.with(next.session().withEditing(state.session().editing()));
        }
    }

    record Reset() implements Arrange {
        @Override
        public AppState on(AppState state) {
            return state.opened(Project.DEFAULT, List.of());
        }
    }

    record DismissLinkProblems() implements Arrange {
        @Override
        public AppState on(AppState state) {
            return state.with(state.session().withLinkProblems(List.of()));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Prefer(Preferences preferences) implements Arrange {
        @Override
        public AppState on(AppState state) {
            return state.with(preferences);
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    private static AppState arrived(AppState state, History<Project> history) {
        return state.opened(history.current(), List.of()).with(history);
    }
}
