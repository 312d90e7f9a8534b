// Times engine.js against yardsticks.js in one page; all contestants take turns in every round.
'use strict';

/** Milliseconds of a call of each contestant, and whether all of them computed the same bits. */
function benchEngine(layer, rounds) {
    const area = layer.size[0] * layer.size[1];
    const input = fixedNoise(layer.c * area), weight = fixedNoise(layer.outChannels * layer.c / layer.groups * 9);
    const options = Object.assign({kernel: 3, padding: layer.dilation}, layer);
    const contestants = {
        engine: () => conv2d(input, weight, null, options),
        unrolled: () => unrolledConv(input, weight, layer),
        naive: () => naiveConv(input, weight, layer)
    };
    const names = Object.keys(contestants), calls = {}, times = {};
    const results = names.map(name => contestants[name]());
    for (const name of names) {
        calls[name] = callsPerSample(contestants[name]);
        times[name] = [];
    }
    for (let round = 0; round < rounds; round++) {
        for (const name of names) times[name].push(millisPerCall(contestants[name], calls[name]));
    }
    const row = {agree: results.every(result => result.every((value, i) => value === results[0][i]))};
    for (const name of names) row[name] = median(times[name]);
    return row;
}

/** So many that the clock's tenth of a millisecond does not matter. */
function callsPerSample(call) {
    millisPerCall(call, 3);
    return Math.max(1, Math.ceil(20 / Math.max(0.1, millisPerCall(call, 3))));
}

function millisPerCall(call, calls) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) call();
    return (performance.now() - start) / calls;
}

function median(values) {
    return values.sort((a, b) => a - b)[values.length >> 1];
}

function fixedNoise(count) {
    const values = new Float32Array(count);
    let state = 1;
    for (let i = 0; i < count; i++) {
        state = Math.imul(state, 1664525) + 1013904223 | 0;
        values[i] = state / 2147483648;
    }
    return values;
}
