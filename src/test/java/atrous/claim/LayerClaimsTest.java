package atrous.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of one layer")
class LayerClaimsTest {

    @Test
    @DisplayName("dilation d steps by d and leaves d − 1 out")
    void interval() {
        for (long d = 1; d <= 8; d++) {
            var claim = new Interval(d);
            assertEquals(d, claim.step());
            assertEquals(d - 1, claim.gap());
            assertEquals(Verdict.ONLY_IF, claim.verdict());
        }
    }

    @Test
    @DisplayName("padding leaves the field as it is; the first output reads fewer real cells")
    void padding() {
        for (long k = 2; k <= 7; k++) {
            for (long d = 1; d <= 8; d++) {
                var claim = new PaddedField(k, d);
                assertEquals(Verdict.FAILS, claim.verdict());
                for (long total : claim.paddings()) {
                    assertEquals(d * (k - 1) + 1, claim.field(total));
                    assertEquals(claim.inputSize() + total - d * (k - 1), claim.outputs(total));
                    long real = 0;
                    for (long tap = 0; tap < k; tap++) {
                        long position = tap * d - total / 2;
                        real += position >= 0 && position < claim.inputSize() ? 1 : 0;
                    }
                    assertEquals(real, claim.firstReads(total));
                }
            }
        }
    }

    @Test
    @DisplayName("dilation changes no number of weights")
    void parameters() {
        var claim = new Parameters(3, 64);
        assertEquals(Verdict.FAILS, claim.verdict());
        assertEquals(3 * 3 * 64 * 64, claim.parameters(4));
        assertEquals(9 * 9 * 64 * 64, claim.parametersAsWide(4));
    }

    @Test
    @DisplayName("the resolution stays with stride 1 and a total padding of d(k − 1) only: without, k = 3 and d = 2 lose 4")
    void resolution() {
        assertEquals(12, new Resolution(16, 3, 2).after(1, 0));
        for (long k = 2; k <= 7; k++) {
            for (long d = 1; d <= 8; d++) {
                var claim = new Resolution(16, k, d);
                assertEquals(Verdict.ONLY_IF, claim.verdict());
                for (long stride = 1; stride <= 2; stride++) {
                    for (long padding : claim.paddings()) {
                        assertEquals(windows(16 + padding, k, d, stride), claim.after(stride, padding));
                        assertEquals(stride == 1 && padding == d * (k - 1), claim.keeps(stride, padding));
                    }
                }
            }
        }
        assertEquals(List.of(0L, 2L), new Resolution(16, 3, 1).paddings());
    }

    private static long windows(long cells, long kernel, long dilation, long stride) {
        long count = 0;
        for (long start = 0; start + dilation * (kernel - 1) < cells; start += stride) {
            count++;
        }
        return count;
    }

    @Test
    @DisplayName("skipped pixels are read by other outputs, but for 7 × 7 with k = 3 and d = 3 without padding")
    void skipped() {
        var claim = new Skipped(7, 3, 3);
        assertEquals(Verdict.ONLY_IF, claim.verdict());
        assertEquals(1, claim.outputs(false));
        assertEquals(49 - 9, claim.lost(false));
        assertEquals(0, claim.lost(true));
        assertEquals(Verdict.FAILS, new Skipped(7, 3, 2).verdict());
    }

    @Test
    @DisplayName("what is skipped and lost is what naive loops over a square map find")
    void skippedNaive() {
        for (int n = 3; n <= 12; n++) {
            for (int k = 2; k <= 4; k++) {
                for (int d = 2; d <= 4; d++) {
                    var claim = new Skipped(n, k, d);
                    if (claim.fits()) {
                        check(claim, n, k, d, 0, false);
                    }
                    check(claim, n, k, d, d * (k - 1) / 2, true);
                }
            }
        }
    }

    private static void check(Skipped claim, int n, int k, int d, int low, boolean padded) {
        int outputs = padded ? n : n - d * (k - 1);
        boolean[][] read = new boolean[n][n];
        boolean[][] byMiddle = new boolean[n][n];
        int middle = outputs / 2;
        for (int o = 0; o < outputs * outputs; o++) {
            for (int t = 0; t < k * k; t++) {
                int r = o / outputs - low + t / k * d;
                int c = o % outputs - low + t % k * d;
                if (r >= 0 && r < n && c >= 0 && c < n) {
                    read[r][c] = true;
                    byMiddle[r][c] |= o == middle * outputs + middle;
                }
            }
        }
        int from = Math.max(0, middle - low);
        int to = Math.min(n - 1, middle - low + d * (k - 1));
        int skipped = 0;
        int lost = 0;
        for (int r = from; r <= to; r++) {
            for (int c = from; c <= to; c++) {
                skipped += byMiddle[r][c] ? 0 : 1;
                lost += read[r][c] ? 0 : 1;
            }
        }
        assertEquals(skipped, claim.skipped(padded));
        assertEquals(lost, claim.lost(padded));
    }

    @Test
    @DisplayName("pooling leaves a convolution’s parameters and divides a dense layer’s")
    void pooling() {
        var claim = new PooledParameters(32, 2, 16);
        assertEquals(Verdict.ONLY_IF, claim.verdict());
        assertEquals(3 * 3 * 16 * 16 + 16, claim.conv(false));
        assertEquals(claim.conv(false), claim.conv(true));
        assertEquals(32 * 32 * 16 * 10 + 10, claim.dense(false));
        assertEquals(16 * 16 * 16 * 10 + 10, claim.dense(true));
        assertEquals(Verdict.FAILS, new PooledParameters(32, 1, 16).verdict());
    }

    @Test
    @DisplayName("a deconvolution gives the size back and not the values, unless the kernel is a single weight")
    void inverts() {
        var claim = new Inverts(3, 1);
        assertEquals(Verdict.FAILS, claim.verdict());
        assertEquals(claim.inputSize(), claim.returned());
        assertEquals(List.of(0L, 1L, 2L, 3L, 2L, 1L, 0L), claim.evidence().strips().get(2).counts());
        assertEquals(Verdict.HOLDS, new Inverts(1, 1).verdict());
        // Every other cell is never read.
        assertEquals(Verdict.FAILS, new Inverts(1, 2).verdict());
    }

    @Test
    @DisplayName("overlaps are those of stamps counted one by one")
    void overlaps() {
        for (long s = 1; s <= 4; s++) {
            for (long m = 1; m <= 3; m++) {
                var claim = new DivisibleKernel(s, m);
                for (long d = 1; d <= 4; d++) {
                    assertEquals(Naive.interior(s * m, s, d), claim.overlap(d));
                }
                for (int i = 0; i < claim.examples().size(); i++) {
                    assertEquals(Seen.boxed(Naive.stamps(6, s * m, s, claim.examples().get(i))),
                            claim.evidence().strips().get(i).counts());
                }
            }
            for (long k = 1; k <= s; k++) {
                assertEquals(Naive.interior(k, s, 1), new SmallKernel(s).overlap(k));
            }
            for (long k = s; k <= 2 * s + 2; k++) {
                assertEquals(Naive.interior(k, s, 1), new OddKernels(s).overlap(k));
            }
        }
    }

    @Test
    @DisplayName("a divisible kernel overlaps evenly only with a dilation that shares no divisor with the stride")
    void divisible() {
        assertEquals(List.of(1L, 3L), new DivisibleKernel(2, 2).dilations(true));
        assertEquals(Verdict.ONLY_IF, new DivisibleKernel(2, 2).verdict());
        assertEquals(Verdict.HOLDS, new DivisibleKernel(1, 3).verdict());
        assertTrue(new DivisibleKernel(2, 2).fewerAtBorder());
        assertFalse(new DivisibleKernel(2, 1).fewerAtBorder());
    }

    @Test
    @DisplayName("a kernel below the stride leaves outputs that nothing reaches; k = s does not")
    void small() {
        assertEquals(List.of(3L), new SmallKernel(3).even());
        assertEquals(Verdict.ONLY_IF, new SmallKernel(3).verdict());
        assertEquals(Verdict.HOLDS, new SmallKernel(1).verdict());
    }

    @Test
    @DisplayName("even kernels make checkerboards, too (k = 4, s = 3); with stride 2 what is said holds")
    void odd() {
        assertEquals(new Cell.Between(1, 2), new OddKernels(3).overlap(4));
        assertEquals(4, new OddKernels(3).example());
        assertEquals(Verdict.FAILS, new OddKernels(3).verdict());
        assertEquals(Verdict.HOLDS, new OddKernels(2).verdict());
        assertTrue(new OddKernels(3).others().contains(3L));
    }
}
