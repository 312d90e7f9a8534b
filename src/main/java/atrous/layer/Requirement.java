package atrous.layer;

import java.util.List;

/** What a refused value would have had to be. One record for each kind of refusal in the program. */
public sealed interface Requirement {

    /** A whole number in a range, both ends included. */
    record WholeNumber(long min, long max) implements Requirement {}

    /** A finite decimal number. */
    record Number() implements Requirement {}

    /**
     * The dilated kernel has to fit into the padded input.
     *
     * @param paddingNeeded the padding on each side from which it fits
     */
    record KernelFits(long dilation, long effectiveSize, long paddedInputSize, long paddingNeeded)
            implements Requirement {}

    /** Padding taken from the input can't be larger than what the input has to give. */
    record PaddingWithin(PaddingMode mode, long largest, long inputSize) implements Requirement {}

    /** Groups have to divide the channels on both sides. */
    record DividesChannels(long inChannels, long outChannels) implements Requirement {}

    /** Offset groups have to divide the channels that are sampled. */
    record DividesInChannels(long inChannels) implements Requirement {}

    /** What a transposed convolution adds at the end is less than a step of its inputs or of its taps. */
    record OutputPaddingBelow(long stride, long dilation) implements Requirement {}

    /**
     * A transposed convolution's padding, which is cut off its output, has to leave some of it.
     *
     * @param fullSize cells of the output before the padding is cut off
     * @param largest the most padding on each side that leaves a cell
     */
    record PaddingLeavesOutput(long fullSize, long largest) implements Requirement {}

    /** One of some words. */
    record OneOf(List<String> words) implements Requirement {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /**
     * A rectangle of numbers: every row as long as the first, at most this many cells.
     *
     * @param wrong the first word that is no number, or all of a row that is not as long as the first; else empty
     */
    record Matrix(long maxRows, long maxColumns, String wrong) implements Requirement {}

    /** Values are typed into the first channel, from which the others follow. */
    record FirstChannel() implements Requirement {}

    /** A link names only parts that this version knows. */
    record KnownPart() implements Requirement {}

    /** A link names each part once. */
    record NamedOnce() implements Requirement {}

    /** A link's parts are percent-encoded UTF-8 of at most this many characters. */
    record ReadableLink(int longest) implements Requirement {}

    /** A cell of a map, as a link names it: {@code o3,4}; {@code i} input, {@code k} kernel, {@code o} output. */
    record CellOfMap(int rank) implements Requirement {}

    /** Taps of outputs with their offsets, {@code 3,4:0,1:0.5,-1.25}, each once and this many at most. */
    record TapMoves(int most) implements Requirement {}

    /** A padding rule by name, one number, or this many numbers between commas. */
    record PaddingText(List<String> rules, long max, int sides) implements Requirement {
        public PaddingText {
            rules = List.copyOf(rules);
        }
    }

    /** The name of a pattern, or numbers; {@code wrong} as for a {@link Matrix}. */
    record PatternOrMatrix(List<String> patterns, String wrong) implements Requirement {
        public PatternOrMatrix {
            patterns = List.copyOf(patterns);
        }
    }

    /** What a network asks of its nodes and their text. */
    sealed interface OfNetwork extends Requirement {}

    /** The name of a node before this one; these there are. */
    record KnownNode(List<String> names) implements OfNetwork {
        public KnownNode {
            names = List.copyOf(names);
        }
    }

    /** Letters, digits, {@code _}, {@code -} and dots, a letter first; a name that no other node there has. */
    record NewName() implements OfNetwork {}

    /** A node reads from so many others. */
    record Sources(int min, int max) implements OfNetwork {}

    /**
     * Maps that are put together are of one size, or single cells.
     *
     * @param size of the first of them, height before width
     */
    record SameSize(String other, List<Long> size) implements OfNetwork {
        public SameSize {
            size = List.copyOf(size);
        }
    }

    /** Maps that are added or multiplied have as many channels, or one. */
    record SameChannels(String other, long channels) implements OfNetwork {}

    /** A word that this kind of node takes; these it does. */
    record KnownOption(List<String> options) implements OfNetwork {
        public KnownOption {
            options = List.copyOf(options);
        }
    }

    /** A number for all axes, or one for each between {@code x}. */
    record NumbersPerAxis(int rank, long min, long max) implements OfNetwork {}

    /** Every brace that is opened is closed. */
    record Closed() implements OfNetwork {}

    /** A network of at most so many nodes, repeats written out. */
    record FewNodes(long most) implements OfNetwork {}

    /** What is cut out lies in the map, which is of this size. */
    record WithinMap(List<Long> size) implements OfNetwork {
        public WithinMap {
            size = List.copyOf(size);
        }
    }

    /** The name of a node, and after a colon a cell of it. */
    record KnownCell() implements OfNetwork {}

    /** An axis with at most so many cells, and at least one. */
    record MapSize(long most) implements OfNetwork {}
}
