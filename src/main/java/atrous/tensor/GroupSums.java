package atrous.tensor;

import java.util.Arrays;

/** The output maps of one group of channels from an input that needs no padding any more. */
final class GroupSums {

    private static final int FOUR = 4;

    private final ConvShape shape;
    private final Extent output;
    private final float[] input;
    private final float[] weight;
    private final float[] bias;
    private final float[] out;
    private final int[] offsets;
    private final int mapElements;
    private final int slice;
    private int height;
    private final Tile tile = new Tile();
    private final double[] sums = new double[Tile.SUMS];

    /** @param rows rows of a slice of the array that holds the padded input */
    GroupSums(ConvShape shape, float[] input, float[] weight, float[] bias, float[] out, int rows) {
        this.shape = shape;
        this.output = shape.output();
        this.input = input;
        this.weight = weight;
        this.bias = bias;
        this.out = out;
        offsets = TapOffsets.of(shape, rows);
        slice = rows * shape.input().width().size();
        mapElements = output.product();
        tile.step = shape.stride().width();
        tile.rowStep = shape.stride().height() * shape.input().width().size();
    }

    /** Weights of one output map. */
    int taps() {
        return offsets.length;
    }

    int mapElements() {
        return mapElements;
    }

    /** Computes some rows of all maps of a group whose input, weights, biases and output start at these places. */
    void run(int inputAt, int weightAt, int biasAt, int outputAt, int rows) {
        height = rows;
        int count = shape.groupOutChannels();
        int map = 0;
        while (map < count) {
            int together = count - map >= FOUR ? FOUR : 1;
            maps(together, inputAt, weightAt + map * taps(), biasAt + map, outputAt + map * mapElements);
            map += together;
        }
    }

    private void maps(int together, int inputAt, int weightAt, int biasAt, int outputAt) {
        for (int d = 0; d < output.depth(); d++) {
            int at = outputAt + d * output.height() * output.width();
            int from = inputAt + d * shape.stride().depth() * slice;
            if (together == 1 && ThreeByThree.fits(shape)) {
                tile.inputAt = from;
                ThreeByThree.rows(shape, height, tile, input, weight, weightAt, bias[biasAt], out, at);
            } else {
                tiles(together, from, weightAt, biasAt, at);
            }
        }
    }

    private void tiles(int together, int inputAt, int weightAt, int biasAt, int outputAt) {
        tile.pitch = Tile.SUMS / together;
        int columns = Math.min(output.width(), tile.pitch);
        int rows = tile.pitch / columns;
        for (int y = 0; y < height; y += rows) {
            tile.rows = Math.min(rows, height - y);
            for (int x = 0; x < output.width(); x += columns) {
                tile.columns = Math.min(columns, output.width() - x);
                tile.inputAt = inputAt + y * tile.rowStep + x * tile.step;
                sum(together, weightAt, biasAt);
                store(together, outputAt + y * output.width() + x);
            }
        }
    }

    private void sum(int together, int weightAt, int biasAt) {
        for (int m = 0; m < together; m++) {
            Arrays.fill(sums, m * tile.pitch, m * tile.pitch + tile.rows * tile.columns, bias[biasAt + m]);
        }
        if (together == FOUR) {
            FourMaps.add(tile, input, weight, weightAt, offsets, sums);
        } else {
            OneMap.add(tile, input, weight, weightAt, offsets, sums);
        }
    }

    private void store(int together, int outputAt) {
        for (int m = 0; m < together; m++) {
            int from = m * tile.pitch;
            for (int y = 0; y < tile.rows; y++) {
                int to = outputAt + m * mapElements + y * output.width();
                for (int x = 0; x < tile.columns; x++) {
                    out[to + x] = (float) sums[from++];
                }
            }
        }
    }
}
