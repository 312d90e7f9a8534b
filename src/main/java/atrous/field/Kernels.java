package atrous.field;

import java.util.Arrays;
import java.util.Map;

/** The weights of convolutions, transposed ones and dense layers, one kernel plane each: every map stands for one channel. */
@FunctionalInterface
public interface Kernels {

    /**
     * @param node by its index in the network
     * @param rows taps down; 1 where there is one axis
     * @param draw for kernels that are drawn anew each time, counted from 0
     * @return row-major, tap t of the relation at t
     */
    double[] of(int node, int rows, int columns, int draw);

    /** All taps alike, adding up to 1. */
    static Kernels uniform() {
        return (node, rows, columns, draw) -> {
            double[] kernel = new double[rows * columns];
            Arrays.fill(kernel, 1.0 / kernel.length);
            return kernel;
        };
    }

    /** Nearly normal ones of mean 0, of variance 1 by the number of taps: their squares add up to 1 on average. */
    static Kernels normal(int seed) {
        return (node, rows, columns, draw) -> {
            var normals = new Normals(seed ^ draw * 0x85EBCA6B ^ node * 0xC2B2AE35);
            double[] kernel = new double[rows * columns];
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] = normals.next() / Math.sqrt(kernel.length);
            }
            return kernel;
        };
    }

    /** One for all layers whose kernel has its size; others get theirs from {@code others}. */
    static Kernels sized(int height, int width, double[] values, Kernels others) {
        return (node, rows, columns, draw) -> rows == height && columns == width ? values
                : others.of(node, rows, columns, draw);
    }

    /** Some given by node; others get theirs from {@code others}. */
    static Kernels given(Map<Integer, double[]> values, Kernels others) {
        return (node, rows, columns, draw) -> values.containsKey(node) && values.get(node).length == rows * columns
                ? values.get(node) : others.of(node, rows, columns, draw);
    }
}
