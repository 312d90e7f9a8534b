package atrous.selftest;

import atrous.tensor.Tensor;
import java.util.List;

/** An operation with everything it needs. */
public sealed interface OpCase permits ConvCase, ConvTransposeCase, DeformConvCase, PoolCase {

    /** All its outputs. */
    List<Tensor> evaluate();

    CaseText text();

    /** @throws IllegalArgumentException where the text is of no operation, or lacks something */
    static OpCase of(CaseText text) {
        return switch (text.op()) {
            case ConvCase.OP -> ConvCase.of(text);
            case ConvTransposeCase.OP -> ConvTransposeCase.of(text);
            case DeformConvCase.OP -> DeformConvCase.of(text);
            case PoolCase.MAX, PoolCase.AVERAGE, PoolCase.ADAPTIVE -> PoolCase.of(text);
            default -> throw new IllegalArgumentException("there is no operation " + text.op());
        };
    }
}
