package atrous.code;

import java.util.List;

/** Written out in JAX: where each tap reads, what it reads there, and the weighted sum. */
final class JaxDeform {

    private final DeformSpec d;
    private final Spec spec;
    private final Script script;

    JaxDeform(DeformSpec deform, Script script) {
        this.d = deform;
        this.spec = deform.lattice();
        this.script = script;
    }

    void write() {
        boolean mask = d.layer().modulated();
        String arguments = "w, offset" + (mask ? ", mask" : "") + (d.conv().bias() ? ", b" : "");
        script.line("import jax");
        script.line("import jax.numpy as jnp");
        script.line("from jax.scipy.ndimage import map_coordinates");
        script.blank();
        script.blank();
        script.caveat(new Caveat.NoDeformConv(Framework.JAX));
        if (spec.dependsOnInputSize()) {
            script.caveat(spec.paddingForInputSize());
        }
        script.line("def layer(x, " + arguments + "):");
        body(mask);
        script.blank();
        script.blank();
        script.line("w = jnp.zeros(" + Py.tuple(spec.weightShape()) + ")");
        script.line("offset = jnp.zeros(" + Py.tuple(d.offsetShape()) + ")");
        if (mask) {
            script.line("mask = jnp.ones(" + Py.tuple(d.maskShape()) + ")");
        }
        if (d.conv().bias()) {
            script.line("b = jnp.zeros(" + d.conv().outChannels() + ")");
        }
        script.check(new Call("layer").with("jnp.zeros(" + Py.tuple(spec.inputShape()) + ")").with(arguments),
                Py.tuple(spec.outputShape()));
    }

    private void body(boolean mask) {
        long groups = d.conv().groups();
        long each = d.conv().inChannels() / d.layer().offsetGroups();
        String taps = Py.join(List.of(d.layer().offsetGroups(), spec.sizes().get(0), spec.sizes().get(1)));
        String outputs = Py.join(spec.outputSize());
        script.line("    o = offset.reshape(" + taps + ", 2, " + outputs + ")");
        script.line("    rows = " + lattice(0, "[:, None]", "[:, None, None, None]") + " + o[:, :, :, 0]");
        script.line("    columns = " + lattice(1, "", "[:, None, None]") + " + o[:, :, :, 1]");
        script.line("    rows, columns = (jnp.repeat(a, " + each + ", axis=0) for a in (rows, columns))");
        script.line("    sample = jax.vmap(lambda image, r, c: map_coordinates(image, [r, c], order=1))");
        script.line("    taps = sample(x[0], rows, columns)");
        if (mask) {
            script.line("    taps *= jnp.repeat(mask.reshape(" + taps + ", " + outputs + "), " + each + ", axis=0)");
        }
        script.line("    taps = taps.reshape(" + groups + ", -1, *taps.shape[1:])");
        script.line("    y = jnp.einsum(\"gcijyx,gocij->goyx\", taps, w.reshape(" + groups + ", -1, *w.shape[1:]))");
        script.line("    y = y.reshape(" + Py.join(spec.outputShape()) + ")");
        script.line(d.conv().bias() ? "    return y + b.reshape(1, -1, 1, 1)" : "    return y");
    }

    private String lattice(int axis, String ofOutput, String ofTap) {
        // Not the boxed number: appending an object puts every record's toString into the page.
        long low = spec.lows().get(axis);
        String outputs = "(" + steps(spec.outputSize().get(axis), spec.strides().get(axis))
                + (low == 0 ? "" : " - " + low) + ")" + ofOutput;
        return outputs + " + (" + steps(spec.sizes().get(axis), spec.dilations().get(axis)) + ")" + ofTap;
    }

    private static String steps(long count, long step) {
        return "jnp.arange(" + count + ")" + (step == 1 ? "" : " * " + step);
    }
}
