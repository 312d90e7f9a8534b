// What one writes by hand: 3×3, stride 1, "same" zero padding, 64-bit sums in the engine's order. The engine must beat it.
// layer: {c, size: [height, width], outChannels, dilation, groups}
'use strict';

/** The definition as loops: an index and a check of both bounds for every tap. */
function naiveConv(input, weight, layer) {
    const [height, width] = layer.size, perGroup = layer.c / layer.groups, maps = layer.outChannels / layer.groups;
    const d = layer.dilation, output = new Float32Array(layer.outChannels * height * width);
    for (let o = 0; o < layer.outChannels; o++) {
        for (let y = 0; y < height; y++) {
            for (let x = 0; x < width; x++) {
                let sum = 0;
                for (let c = 0; c < perGroup; c++) {
                    const channel = Math.floor(o / maps) * perGroup + c;
                    for (let i = 0; i < 3; i++) {
                        for (let j = 0; j < 3; j++) {
                            const row = y + (i - 1) * d, column = x + (j - 1) * d;
                            if (row >= 0 && row < height && column >= 0 && column < width) {
                                sum += weight[((o * perGroup + c) * 3 + i) * 3 + j]
                                    * input[(channel * height + row) * width + column];
                            }
                        }
                    }
                }
                output[(o * height + y) * width + x] = sum;
            }
        }
    }
    return output;
}

/** Padded once, nine weights in locals, three row offsets, a row of sums where there are several channels. */
function unrolledConv(input, weight, layer) {
    const [height, width] = layer.size, perGroup = layer.c / layer.groups, maps = layer.outChannels / layer.groups;
    const d = layer.dilation, rows = height + 2 * d, columns = width + 2 * d;
    const padded = padByHand(input, layer.c, height, width, d);
    const output = new Float32Array(layer.outChannels * height * width), sums = new Float64Array(width);
    for (let o = 0; o < layer.outChannels; o++) {
        const first = Math.floor(o / maps) * perGroup;
        for (let y = 0; y < height; y++) {
            const to = (o * height + y) * width;
            if (perGroup === 1) {
                unrolledRow(padded, (first * rows + y) * columns, columns, d, weight, o * 9, output, to, width);
                continue;
            }
            sums.fill(0);
            for (let c = 0; c < perGroup; c++) {
                const from = ((first + c) * rows + y) * columns;
                addUnrolledRow(padded, from, columns, d, weight, (o * perGroup + c) * 9, sums, width);
            }
            for (let x = 0; x < width; x++) output[to + x] = sums[x];
        }
    }
    return output;
}

function padByHand(input, channels, height, width, d) {
    const rows = height + 2 * d, columns = width + 2 * d, padded = new Float32Array(channels * rows * columns);
    for (let c = 0; c < channels; c++) {
        for (let y = 0; y < height; y++) {
            const from = (c * height + y) * width;
            padded.set(input.subarray(from, from + width), (c * rows + y + d) * columns + d);
        }
    }
    return padded;
}

function unrolledRow(p, r0, columns, d, w, k, output, to, width) {
    const w0 = w[k], w1 = w[k + 1], w2 = w[k + 2], w3 = w[k + 3], w4 = w[k + 4], w5 = w[k + 5],
        w6 = w[k + 6], w7 = w[k + 7], w8 = w[k + 8], r1 = r0 + d * columns, r2 = r1 + d * columns;
    for (let x = 0; x < width; x++) {
        const a = x + d, b = a + d;
        output[to + x] = w0 * p[r0 + x] + w1 * p[r0 + a] + w2 * p[r0 + b]
            + w3 * p[r1 + x] + w4 * p[r1 + a] + w5 * p[r1 + b] + w6 * p[r2 + x] + w7 * p[r2 + a] + w8 * p[r2 + b];
    }
}

function addUnrolledRow(p, r0, columns, d, w, k, sums, width) {
    const w0 = w[k], w1 = w[k + 1], w2 = w[k + 2], w3 = w[k + 3], w4 = w[k + 4], w5 = w[k + 5],
        w6 = w[k + 6], w7 = w[k + 7], w8 = w[k + 8], r1 = r0 + d * columns, r2 = r1 + d * columns;
    for (let x = 0; x < width; x++) {
        const a = x + d, b = a + d;
        sums[x] = sums[x] + w0 * p[r0 + x] + w1 * p[r0 + a] + w2 * p[r0 + b]
            + w3 * p[r1 + x] + w4 * p[r1 + a] + w5 * p[r1 + b] + w6 * p[r2 + x] + w7 * p[r2 + a] + w8 * p[r2 + b];
    }
}
