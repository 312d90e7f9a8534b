package atrous.view;

import atrous.code.SizeWord;
import atrous.layer.ConvTranspose;
import atrous.layer.Cut;
import atrous.layer.KernelAxis;
import atrous.layer.OnnxRuntime;
import atrous.layer.Padding;
import atrous.layer.TensorFlowTransposed;
import atrous.layer.TransposedPadding;
import atrous.layer.Window;
import atrous.state.Controls;
import atrous.state.LayerSpec;
import atrous.state.Link;
import atrous.state.Project;
import atrous.state.Side;
import atrous.state.TextAction;
import java.util.ArrayList;
import java.util.List;

/** What a dialect's words make of the layer at hand: cuts, sizes, and the links to the layers that have them. */
final class SizeLinks {

    private final Project project;
    private final Side side;
    private final LayerSpec spec;
    private final ConvTranspose layer;

    SizeLinks(Project project, Side side) {
        this.project = project;
        this.side = side;
        this.spec = project.layer(side);
        this.layer = (ConvTranspose) spec.layer();
    }

    List<Cut> cuts(TransposedPadding padding) {
        var cuts = new ArrayList<Cut>();
        for (int a = 0; a < layer.rank(); a++) {
            cuts.add(padding.cut(a, layer.kernel().get(a), spec.inputSize().get(a)));
        }
        return cuts;
    }

    String output(TransposedPadding padding) {
        return Facts.times(sizes(cuts(padding)));
    }

    private List<Long> sizes(List<Cut> cuts) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < cuts.size(); a++) {
            sizes.add(cuts.get(a).outputSize(layer.kernel().get(a), spec.inputSize().get(a)));
        }
        return sizes;
    }

    private List<Cut> cutsOfRuntime(SizeWord word) {
        var cuts = new ArrayList<Cut>();
        for (int a = 0; a < layer.rank(); a++) {
            cuts.add(OnnxRuntime.cut(word.padding(), a, layer.kernel().get(a), spec.inputSize().get(a)));
        }
        return cuts;
    }

    /** Whether ONNX Runtime makes of a word of ONNX what its specification says. */
    boolean settled(SizeWord word) {
        return windows(cutsOfRuntime(word)).equals(windows(word.padding()));
    }

    String outputOfRuntime(SizeWord word) {
        return Facts.times(sizes(cutsOfRuntime(word)));
    }

    /** The total padding of each axis. */
    String totals(SizeWord word) {
        return Sides.once(cuts(word.padding()).stream().map(cut -> cut.low() + cut.high()).toList());
    }

    /**
     * Whether TensorFlow's convolution maps the output size of Keras' word back to this input, without which it refuses
     * (keras/src/backend/tensorflow/nn.py asks tf.nn.conv_transpose for that size; ConvBackpropExtractAndVerifyDimension in
     * tensorflow/core/kernels/conv_grad_shape_utils.cc compares).
     */
    boolean leadsBackInTensorFlow(SizeWord word) {
        List<Long> sizes = sizes(cuts(word.padding()));
        var asked = new TensorFlowTransposed(word.kind() == SizeWord.Kind.SAME, sizes);
        boolean leads = true;
        for (int a = 0; a < layer.rank(); a++) {
            leads &= asked.problems(a, layer.kernel().get(a), spec.inputSize().get(a)).isEmpty();
        }
        return leads;
    }

    /** Whether both make the same layer: cells that one adds and the other does not cut are the same. */
    boolean alike(TransposedPadding one, TransposedPadding other) {
        return windows(one).equals(windows(other));
    }

    boolean isShown(SizeWord word) {
        return alike(word.padding(), layer.padding());
    }

    private List<Window> windows(TransposedPadding padding) {
        return windows(cuts(padding));
    }

    private List<Window> windows(List<Cut> cuts) {
        var windows = new ArrayList<Window>();
        for (int a = 0; a < cuts.size(); a++) {
            windows.add(cuts.get(a).window(layer.kernel().get(a)));
        }
        return windows;
    }

    /** The layer that a word makes, in given sides; the one at hand where it is just that. */
    private LayerSpec made(SizeWord word) {
        if (isShown(word)) {
            return spec;
        }
        var sides = new ArrayList<Padding.Sides>();
        var added = new ArrayList<Long>();
        for (Cut cut : cuts(word.padding())) {
            boolean extended = cut.high() < 0 || cut.outputPadding() < 0;
            long left = cut.high() - cut.outputPadding();
            sides.add(new Padding.Sides(cut.low(), extended ? Math.max(0, left) : cut.high()));
            added.add(extended ? Math.max(0, -left) : cut.outputPadding());
        }
        List<KernelAxis> kernel = layer.kernel();
        return spec.withLayer(new ConvTranspose(kernel, new TransposedPadding.Explicit(sides, added), layer.inChannels(),
                layer.outChannels(), layer.groups(), layer.bias()));
    }

    /** Whether the layer that a word makes can be had on the page. */
    boolean canOpen(SizeWord word) {
        return Controls.fits(made(word));
    }

    String open(SizeWord word) {
        return TextAction.OPEN + Link.writeWhole(project.withLayer(side, made(word)).withShow(project.show().with(word.dialect())));
    }
}
