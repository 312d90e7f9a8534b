package atrous.text;

import atrous.layer.Finding;
import atrous.layer.UnreadCause;

/** A sentence or two for every {@link Finding}. {@code rank} is the layer's: axes of one have no name. */
public interface FindingWords extends BinWords {

    String neverRead(Finding.NeverRead f, int rank);

    String whollyInPadding(Finding.WhollyInPadding f, int rank);

    String atMostOneTap(Finding.AtMostOneTap f, int rank);

    String subGrids(Finding.SubGrids f, int rank);

    String noOverlap(Finding.NoOverlap f, int rank);

    String trailing(Finding.Trailing f, int rank);

    String oddSame(Finding.OddSame f, int rank);

    String overlapping(Finding.Overlapping f, int rank);

    String fewInputs(Finding.FewInputs f, int rank);

    String shapeOnly(Finding.ShapeOnly f, int rank);

    String sizesBack(Finding.SizesBack f, int rank);

    String cutOff(Finding.CutOff f, int rank);

    String overhang(Finding.Overhang f, int rank);

    String droppedWindow(Finding.DroppedWindow f, int rank);

    String borderAverage(Finding.BorderAverage f, int rank);

    String pooledNothing(Finding.PooledNothing f, int rank);

    String offsetsZero(Finding.OffsetsZero f, int rank);

    String samplesOutside(Finding.SamplesOutside f, int rank);

    String offsetsPerOutput(Finding.OffsetsPerOutput f, int rank);

    String tooFewTaps(UnreadCause.TooFewTaps c);

    String commonDivisor(UnreadCause.CommonDivisor c);

    String fewerOutputsThanDilation(UnreadCause.FewerOutputsThanDilation c);

    String skippedAtBorder(UnreadCause.SkippedAtBorder c);

    String pastLastWindow(UnreadCause.PastLastWindow c);

    default String finding(Finding finding, int rank) {
        if (finding instanceof Finding.NeverRead f) {
            return neverRead(f, rank);
        } else if (finding instanceof Finding.WhollyInPadding f) {
            return whollyInPadding(f, rank);
        } else if (finding instanceof Finding.AtMostOneTap f) {
            return atMostOneTap(f, rank);
        } else if (finding instanceof Finding.SubGrids f) {
            return subGrids(f, rank);
        } else if (finding instanceof Finding.NoOverlap f) {
            return noOverlap(f, rank);
        } else if (finding instanceof Finding.Trailing f) {
            return trailing(f, rank);
        } else if (finding instanceof Finding.OddSame f) {
            return oddSame(f, rank);
        }
        return pooling(finding, rank);
    }

    private String pooling(Finding finding, int rank) {
        if (finding instanceof Finding.Overhang f) {
            return overhang(f, rank);
        } else if (finding instanceof Finding.DroppedWindow f) {
            return droppedWindow(f, rank);
        } else if (finding instanceof Finding.BorderAverage f) {
            return borderAverage(f, rank);
        } else if (finding instanceof Finding.PooledNothing f) {
            return pooledNothing(f, rank);
        }
        return transposed(finding, rank);
    }

    private String transposed(Finding finding, int rank) {
        if (finding instanceof Finding.Overlapping f) {
            return overlapping(f, rank);
        } else if (finding instanceof Finding.FewInputs f) {
            return fewInputs(f, rank);
        } else if (finding instanceof Finding.ShapeOnly f) {
            return shapeOnly(f, rank);
        } else if (finding instanceof Finding.SizesBack f) {
            return sizesBack(f, rank);
        } else if (finding instanceof Finding.CutOff f) {
            return cutOff(f, rank);
        } else if (finding instanceof Finding.OffsetsZero f) {
            return offsetsZero(f, rank);
        } else if (finding instanceof Finding.SamplesOutside f) {
            return samplesOutside(f, rank);
        } else if (finding instanceof Finding.OffsetsPerOutput f) {
            return offsetsPerOutput(f, rank);
        }
        return bins(finding, rank);
    }

    private String bins(Finding finding, int rank) {
        if (finding instanceof Finding.GlobalPooling f) {
            return globalPooling(f, rank);
        } else if (finding instanceof Finding.EvenBins f) {
            return evenBins(f, rank);
        } else if (finding instanceof Finding.UnevenBins f) {
            return unevenBins(f, rank);
        } else if (finding instanceof Finding.SharedCells f) {
            return sharedCells(f, rank);
        }
        throw new IllegalStateException("a finding without words");
    }

    default String cause(UnreadCause cause) {
        if (cause instanceof UnreadCause.TooFewTaps c) {
            return tooFewTaps(c);
        } else if (cause instanceof UnreadCause.CommonDivisor c) {
            return commonDivisor(c);
        } else if (cause instanceof UnreadCause.FewerOutputsThanDilation c) {
            return fewerOutputsThanDilation(c);
        } else if (cause instanceof UnreadCause.SkippedAtBorder c) {
            return skippedAtBorder(c);
        } else if (cause instanceof UnreadCause.PastLastWindow c) {
            return pastLastWindow(c);
        }
        throw new IllegalStateException("a cause without words");
    }
}
