package atrous.state;

import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Weighted;
import atrous.layer.Where;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of the layer that the controls belong to. */
public sealed interface Edit extends Action {

    /**
     * @param text as typed; a slider's value is text too
     * @param done whether the hand has left the control
     */
    record SetNumber(ControlId control, String text, boolean done) implements Edit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            Editor editor = state.session().editor(side);
            List<ControlId> controls =
                    Controls.together(editor.wanted(), control, state.session().linked());
            long value = Decimal.wholeNumber(text.trim());
            long min = Controls.min(control.field());
            long max = Controls.max(control.field());
            if (value == Decimal.NO_NUMBER || value < min || value > max) {
                int axis = controls.size() > 1 ? Where.ALL_AXES : control.index();
                var problem = new Problem(new Where.OfLayer(control.field(), axis), text,
                        new Requirement.WholeNumber(min, max));
                return state.with(state.session().withEditor(side, editor.refuse(controls, text, problem)));
            }
            LayerSpec wanted = editor.wanted();
            for (ControlId each : controls) {
                wanted = Controls.set(wanted, each, value);
            }
            return accepted(state, side, editor.accept(controls, wanted));
        }

        @Override
        public boolean endsGesture() {
            return done;
        }
    }

    /** A padding rule, or numbers that start from what the rule gave. */
    record ChoosePadding(Optional<Padding.Rule> rule) implements Edit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            Editor editor = state.session().editor(side);
            LayerSpec spec = editor.wanted();
            var sides = new ArrayList<ControlId>();
            for (int i = 0; i < 2 * spec.rank(); i++) {
                sides.add(new ControlId(Field.PADDING, i));
            }
            AppState next = accepted(state, side, editor.accept(sides, spec.withPadding(
                    rule.isPresent() ? rule.get() : new Padding.Explicit(Controls.sides(spec)))));
            // One control can't stand for sides that differ.
            boolean agree = Controls.axesAgree(next.session().editor(next.session().editing()).wanted());
            return next.with(next.session().withLinked(agree && next.session().linked()));
        }
    }

    record ChooseMode(PaddingMode mode) implements Edit {
        @Override
        public AppState on(AppState state) {
            return changed(state, spec -> spec.with(spec.values().with(mode)));
        }
    }

    record SetBias(boolean bias) implements Edit {
        @Override
        public AppState on(AppState state) {
            return changed(state, spec -> {
                LayerValues v = spec.values();
                return spec.with(v.withChannels(v.inChannels(), v.outChannels(), v.groups(), bias));
            });
        }
    }

    /** @param ofPadding whether padding counts in averages; else whether sizes are rounded up */
    record SetPooling(boolean ofPadding, boolean on) implements Edit {
        @Override
        public AppState on(AppState state) {
            return changed(state, spec -> {
                LayerValues v = spec.values();
                return spec.with(ofPadding ? v.withPooling(v.ceilMode(), on) : v.withPooling(on, v.countIncludePad()));
            });
        }
    }

    /** Of adaptive pooling: to one output, or back to the usual number. */
    record SetGlobal(boolean on) implements Edit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            Editor editor = state.session().editor(side);
            List<ControlId> outputs = Controls.together(editor.wanted(), new ControlId(Field.OUTPUT_SIZE, 0), true);
            return accepted(state, side, editor.accept(outputs, editor.wanted().toGlobal(on)));
        }
    }

    /** Another kind of layer: with what both have in common, but for what nobody has changed yet. */
    record ChooseKind(LayerKind kind) implements Edit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            int rank = LayerSpec.defaultOf(kind, state.project().layer().rank()).rank();
            Project project = new SetRank(rank).on(state).project();
            LayerSpec now = project.layer(side);
            AppState fresh = state.opened(project, state.session().linkProblems());
            AppState next = changed(fresh.with(fresh.session().withEditing(side)), spec -> as(now));
            return next.with(next.session().withLinked(
                    Controls.axesAgree(next.project().layer(next.session().editing()))));
        }

        private LayerSpec as(LayerSpec spec) {
            LayerSpec start = LayerSpec.defaultOf(kind, spec.rank());
            if (spec.equals(LayerSpec.defaultOf(spec.layer().kind(), spec.rank()))) {
                return start;
            }
            if (kind.isAdaptive() != spec.layer().kind().isAdaptive()) {
                var other = new LayerSpec(spec.inputSize(), start.layer(), spec.input(), start.kernel());
                return Controls.fits(other) ? other : start;
            }
            Padding asked = spec.layer().paddingAsked();
            var values = LayerValues.of(spec.layer()).with(kind, kind == LayerKind.CONV_TRANSPOSE
                    ? new Padding.Explicit(Controls.sides(spec)) : asked);
            boolean weighted = values.layer() instanceof Weighted;
            var other = new LayerSpec(spec.inputSize(), values.layer(), spec.input(),
                    weighted ? spec.kernel() : start.kernel(), start.deformation());
            LayerSpec fresh = untouched(spec, start) ? new LayerSpec(spec.inputSize(), start.layer(), spec.input(),
                    start.kernel(), start.deformation()) : other;
            return Controls.fits(fresh) ? fresh : Controls.fits(other) ? other : start;
        }

        /** Whether at most the input was changed: then the layer that shows what is special about its kind is shown. */
        private boolean untouched(LayerSpec spec, LayerSpec start) {
            LayerSpec was = LayerSpec.defaultOf(spec.layer().kind(), spec.rank());
            return spec.layer().equals(was.layer()) && spec.kernel().equals(was.kernel()) && start.rank() == spec.rank();
        }
    }

    /** One axis or two; what both have in common is kept. */
    record SetRank(int rank) implements Edit {
        @Override
        public AppState on(AppState state) {
            Project p = state.project();
            if (p.layer().rank() == rank || p.isDeformed()) {
                return state;
            }
            Project turned = new Project(turned(p.layer()), p.compared().map(this::turned), new Pin.Middle(),
                    java.util.OptionalLong.empty(), p.show());
            return state.opened(turned, List.of());
        }

        /** Every axis is as the last one was; the input's size too where the usual one is too small. */
        private LayerSpec turned(LayerSpec spec) {
            LayerSpec start = LayerSpec.defaultOf(spec.layer().kind(), rank);
            LayerValues values = LayerValues.of(spec.layer());
            int last = spec.rank() - 1;
            var sizes = new ArrayList<Long>();
            var axes = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            var added = new ArrayList<Long>();
            for (int a = 0; a < rank; a++) {
                sizes.add(spec.inputSize().get(last));
                axes.add(values.kernel().get(last));
                added.add(values.outputPadding().get(last));
                sides.add(Controls.sides(spec).get(last));
            }
            Padding padding = values.padding() instanceof Padding.Rule rule ? rule : new Padding.Explicit(sides);
            var turned = start.withLayer(values.with(axes, padding, added)
                    .withOutputSize(LayerValues.all(rank, values.outputSize().get(last))).layer());
            return Controls.fits(turned) ? turned : turned.withInputSize(sizes);
        }
    }

    /** Linking gives the width the height's numbers. */
    record SetLinked(boolean linked) implements Edit {
        @Override
        public AppState on(AppState state) {
            AppState next = state.with(state.session().withLinked(linked));
            return linked ? changed(next, this::squared) : next;
        }

        private LayerSpec squared(LayerSpec spec) {
            LayerValues values = LayerValues.of(spec.layer());
            var added = new ArrayList<Long>();
            var sizes = new ArrayList<Long>();
            var axes = new ArrayList<KernelAxis>();
            for (int a = 0; a < spec.rank(); a++) {
                sizes.add(spec.inputSize().get(0));
                axes.add(values.kernel().get(0));
                added.add(values.outputPadding().get(0));
            }
            LayerSpec squared = spec.withInputSize(sizes)
                    .withLayer(values.with(axes, values.padding(), added)
                            .withOutputSize(LayerValues.all(spec.rank(), values.outputSize().get(0))).layer());
            if (!(values.padding() instanceof Padding.Explicit explicit) || spec.rank() == 1) {
                return squared;
            }
            var sides = new ArrayList<Padding.Sides>();
            for (int a = 0; a < spec.rank(); a++) {
                long first = explicit.sides().get(0).low();
                sides.add(new Padding.Sides(first, first));
            }
            return squared.withPadding(new Padding.Explicit(sides));
        }
    }

    record FillWith(boolean ofKernel, Pattern pattern) implements Edit {
        @Override
        public AppState on(AppState state) {
            return changed(state, spec -> {
                Fill old = ofKernel ? spec.kernel() : spec.input();
                int seed = old instanceof Fill.Named named ? named.seed() : 1;
                return spec.withFill(ofKernel, new Fill.Named(pattern, seed));
            });
        }
    }

    private static AppState changed(AppState state, UnaryOperator<LayerSpec> change) {
        Side side = state.session().editing();
        Editor editor = state.session().editor(side);
        return accepted(state, side, editor.accept(List.of(), change.apply(editor.wanted())));
    }

    /** The figure follows where the wish can be had, and stays where it can't. */
    static AppState accepted(AppState state, Side side, Editor editor) {
        AppState next = state.with(state.session().withEditor(side, editor));
        if (!editor.isValid()) {
            return next;
        }
        Project project = next.project();
        return next.with(side == Side.SECOND && project.compared().isEmpty() ? project
                : project.withLayer(side, editor.wanted()));
    }
}
