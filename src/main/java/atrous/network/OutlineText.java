package atrous.network;

import java.util.List;

/**
 * The text of an {@link Outline}: one item a line, the input first.
 *
 * <pre>
 * input 32x32 c3
 * conv 3 c16                  # kernel, channels out; the size is kept unless padding is given
 * x3 { conv 3 d2; relu }      # three times
 * f: maxpool 2
 * a: conv 1
 * b: conv 3 d6 &lt; f            # reads another node than the one before
 * add a b
 * </pre>
 */
public final class OutlineText {

    /** @param lines the line, counted from 1, of each item; the input's is {@code inputLine} */
    public record Read(Outline outline, int inputLine, List<Integer> lines) {
        public Read {
            lines = List.copyOf(lines);
        }

        public int line(Fault fault) {
            return fault.item() < 0 ? inputLine : lines.get(fault.item());
        }
    }

    /** What is wrong with a line of a text, and which line that is, counted from 1. */
    public record Mistake(int line, Fault fault) {}

    /** A text read, or its mistakes. */
    public record Attempt(Read read, List<Mistake> mistakes) {
        public Attempt {
            mistakes = List.copyOf(mistakes);
        }
    }

    private OutlineText() {}

    /** The outline where there are no mistakes, else null with them. */
    public static Attempt read(String text) {
        return new OutlineReader(text).read();
    }

    public static String write(Outline outline) {
        return OutlineWriter.write(outline);
    }

    /** One item without those in it, as its line has it. */
    public static String line(Item item) {
        return OutlineWriter.line(item);
    }

    /** What a node does, without its name and what it reads. */
    public static String words(Operation operation) {
        return StepWriter.words(operation);
    }

    /** The word that a node's line begins with. */
    public static String kind(Operation operation) {
        return Words.kind(operation);
    }
}
