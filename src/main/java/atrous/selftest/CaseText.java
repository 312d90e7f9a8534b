package atrous.selftest;

import atrous.tensor.Tensor;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case as lines of text, to be handed to a browser:
 * <pre>
 * op NAME
 * attribute NAME WORD WORD …
 * tensor NAME 1 2 3 : 3f800000 …      as {@link Bits} has it
 * </pre>
 */
public final class CaseText {

    private final String op;
    private final Map<String, String> attributes = new TreeMap<>();
    private final Map<String, Tensor> tensors = new TreeMap<>();

    CaseText(String op) {
        this.op = op;
    }

    public String op() {
        return op;
    }

    CaseText with(String name, Object... words) {
        var line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        attributes.put(name, line.toString());
        return this;
    }

    CaseText with(String name, Tensor tensor) {
        tensors.put(name, tensor);
        return this;
    }

    CaseText with(String name, Optional<Tensor> tensor) {
        tensor.ifPresent(t -> with(name, t));
        return this;
    }

    Words attribute(String name) {
        if (!attributes.containsKey(name)) {
            throw new IllegalArgumentException("the attribute " + name + " is missing");
        }
        return new Words(attributes.get(name));
    }

    Tensor tensor(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("the tensor " + name + " is missing"));
    }

    Optional<Tensor> optional(String name) {
        return Optional.ofNullable(tensors.get(name));
    }

    public String write() {
        var text = new StringBuilder("op " + op + "\n");
        attributes.forEach((name, words) -> text.append("attribute " + name + " " + words + "\n"));
        tensors.forEach((name, tensor) -> text.append("tensor " + name + " " + Bits.of(tensor) + "\n"));
        return text.toString();
    }

    /** @throws IllegalArgumentException where the text is not of this form */
    public static CaseText read(String text) {
        CaseText read = null;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            var words = new Words(text.substring(at, end));
            String kind = words.next();
            if (read == null) {
                require(kind.equals("op"), "op is expected, not " + kind);
                read = new CaseText(words.next());
            } else {
                read.addLine(kind, words);
            }
            at = end + 1;
        }
        require(read != null, "op is expected");
        return read;
    }

    private void addLine(String kind, Words words) {
        require(kind.equals("attribute") || kind.equals("tensor"), "there is no " + kind);
        String name = words.next();
        if (kind.equals("tensor")) {
            tensors.put(name, Bits.tensor(words));
        } else {
            attributes.put(name, words.rest());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
