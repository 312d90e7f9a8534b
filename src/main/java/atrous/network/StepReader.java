package atrous.network;

import atrous.layer.AdaptivePool;
import atrous.layer.Conv;
import atrous.layer.Padding;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One statement of a network's text. The first thing that is wrong with it is kept. */
final class StepReader {

    private static final List<String> KINDS = kinds();

    private final List<String> words;
    private final int rank;
    private int at;
    private String name = "";
    private Problem problem;
    /** After {@code like}: whose size counts. */
    private final List<String> likeSources = new ArrayList<>();

    StepReader(List<String> words, int rank) {
        this.words = words;
        this.rank = rank;
    }

    private static List<String> kinds() {
        var kinds = new ArrayList<>(List.of(Words.CONV, Words.CONV_TRANSPOSED, "pool", Words.MAX_POOL, Words.AVG_POOL,
                Words.GLOBAL_AVG, Words.GLOBAL_MAX, Words.ADAPTIVE_AVG, Words.ADAPTIVE_MAX, Words.DENSE, Words.NEAREST,
                Words.BILINEAR, Words.PAD, Words.CROP));
        kinds.addAll(Words.MERGES);
        kinds.addAll(Words.FUNCTIONS);
        return kinds;
    }

    Problem problem() {
        return problem;
    }

    String name() {
        return name;
    }

    int rank() {
        return rank;
    }

    Shape input() {
        at = 1;
        List<Long> size = hasOption() ? Numbers.list(peek(), 'x') : null;
        if (size == null || size.size() > 2 || size.stream().anyMatch(cells -> cells < 1 || cells > Conv.LIMIT)) {
            refuse(hasOption() ? peek() : "", new Requirement.NumbersPerAxis(2, 1, Conv.LIMIT));
            return null;
        }
        at++;
        List<Long> channels = StepOptions.read(this, List.of("c"), List.of()).raw("c");
        nothingLeft();
        return problem == null ? new Shape(channels == null ? 1 : channels.get(0), size) : null;
    }

    /** Null where something is wrong. */
    Item.Step step() {
        if (words.size() > 1 && words.get(1).equals(":")) {
            name = words.get(0);
            if (!isName(name)) {
                refuse(name, new Requirement.NewName());
            }
            at = 2;
        }
        String kind = next();
        Operation operation = operation(kind);
        var from = new ArrayList<String>();
        if (operation instanceof Operation.Merge) {
            while (hasOption()) {
                from.add(next());
            }
        } else if (operation != null && operation.fewestSources() == 2) {
            from.addAll(likeSources);
        }
        if (at < words.size() && peek().equals("<") && !(operation instanceof Operation.Merge)) {
            at++;
            from.add(0, next());
        }
        nothingLeft();
        return problem == null ? new Item.Step(name, operation, from) : null;
    }

    private void nothingLeft() {
        if (at < words.size()) {
            refuse(peek(), new Requirement.KnownOption(List.of()));
        }
    }

    private Operation operation(String kind) {
        int merge = Words.MERGES.indexOf(kind);
        int function = Words.FUNCTIONS.indexOf(kind);
        if (merge >= 0) {
            return new Operation.Merge(Operation.How.values()[merge]);
        } else if (function >= 0) {
            return new Operation.Pointwise(Operation.Function.values()[function]);
        } else if (kind.equals(Words.CONV)) {
            return new WindowReader(this).convolve();
        } else if (kind.equals(Words.CONV_TRANSPOSED)) {
            return new WindowReader(this).convolveTransposed();
        } else if (kind.equals(Words.MAX_POOL) || kind.equals("pool") || kind.equals(Words.AVG_POOL)) {
            return new WindowReader(this).pool(kind.equals(Words.AVG_POOL));
        } else if (kind.equals(Words.GLOBAL_AVG) || kind.equals(Words.GLOBAL_MAX)) {
            return new Operation.Pooling(AdaptivePool.global(reduction(kind.equals(Words.GLOBAL_MAX)), rank));
        } else if (kind.equals(Words.ADAPTIVE_AVG) || kind.equals(Words.ADAPTIVE_MAX)) {
            return new Operation.Pooling(new AdaptivePool(reduction(kind.equals(Words.ADAPTIVE_MAX)), numbers(1, Conv.LIMIT)));
        } else if (kind.equals(Words.DENSE)) {
            List<Long> features = numbers(1, Conv.LIMIT, 1);
            return new Operation.Dense(features.get(0), !StepOptions.read(this, List.of(), List.of("nobias")).has("nobias"));
        } else if (kind.equals(Words.NEAREST) || kind.equals(Words.BILINEAR)) {
            return new Operation.Resize(to(), kind.equals(Words.BILINEAR));
        } else if (kind.equals(Words.PAD)) {
            return new Operation.Pad(sides(hasOption() ? next() : "", -Conv.LIMIT));
        } else if (kind.equals(Words.CROP)) {
            return crop();
        }
        refuse(kind, new Requirement.OneOf(KINDS));
        return null;
    }

    private static AdaptivePool.Kind reduction(boolean max) {
        return max ? AdaptivePool.Kind.MAX : AdaptivePool.Kind.AVERAGE;
    }

    List<Padding.Sides> explicit(List<Long> numbers) {
        var sides = new ArrayList<Padding.Sides>();
        for (int axis = 0; axis < rank; axis++) {
            sides.add(new Padding.Sides(numbers.get(numbers.size() == 1 ? 0 : 2 * axis),
                    numbers.get(numbers.size() == 1 ? 0 : 2 * axis + 1)));
        }
        return sides;
    }

    private Operation.To to() {
        String word = hasOption() ? next() : "";
        if (word.equals(Words.LIKE)) {
            like();
            return new Operation.To.Like();
        }
        boolean times = !word.isEmpty() && word.charAt(0) == 'x';
        List<Long> numbers = Numbers.list(times ? word.substring(1) : word, 'x');
        boolean fits = numbers != null && (numbers.size() == rank || times && numbers.size() == 1);
        if (!fits || numbers.stream().anyMatch(number -> number < 1 || number > Conv.LIMIT)) {
            refuse(word, new Requirement.NumbersPerAxis(rank, 1, Conv.LIMIT));
            return new Operation.To.Like();
        }
        return times ? new Operation.To.Times(StepOptions.spread(numbers, numbers, rank)) : new Operation.To.Size(numbers);
    }

    private void like() {
        likeSources.add(hasOption() ? next() : "");
    }

    private Operation crop() {
        if (!hasOption() || !next().equals(Words.LIKE)) {
            refuse(words.get(at - 1), new Requirement.KnownOption(List.of(Words.LIKE)));
            return null;
        }
        like();
        if (hasOption() && peek().equals("at")) {
            at++;
            return new Operation.Crop(Optional.of(numbers(0, Conv.LIMIT)));
        }
        return new Operation.Crop(Optional.empty());
    }

    /** The next word as a number for each axis. */
    List<Long> numbers(long min, long max) {
        return numbers(min, max, rank);
    }

    private List<Long> numbers(long min, long max, int axes) {
        String word = hasOption() ? next() : "";
        List<Long> numbers = Numbers.list(word, 'x');
        if (numbers == null || numbers.size() != 1 && numbers.size() != axes
                || numbers.stream().anyMatch(number -> number < min || number > max)) {
            refuse(word, new Requirement.NumbersPerAxis(axes, min, max));
            return Collections.nCopies(axes, Math.max(1, min));
        }
        return StepOptions.spread(numbers, numbers, axes);
    }

    private List<Padding.Sides> sides(String word, long min) {
        List<Long> numbers = Numbers.list(word, ',');
        if (numbers == null || numbers.size() != 1 && numbers.size() != 2 * rank
                || numbers.stream().anyMatch(number -> number < min || number > Conv.LIMIT)) {
            refuse(word, new Requirement.NumbersPerAxis(2 * rank, min, Conv.LIMIT));
            return explicit(List.of(0L));
        }
        return explicit(numbers);
    }

    boolean hasOption() {
        return at < words.size() && !words.get(at).equals("<");
    }

    String next() {
        return at < words.size() ? words.get(at++) : "";
    }

    private String peek() {
        return words.get(at);
    }

    void refuse(String value, Requirement requirement) {
        if (problem == null) {
            problem = new Problem(new Where.OfNode(), value, requirement);
        }
    }

    private static boolean isName(String word) {
        boolean plain = !word.equals(Outline.INPUT) && !word.equals(Outline.BLOCK_INPUT);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 127;
            plain &= letter || i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '.' || c == '/');
        }
        return plain && !word.isEmpty();
    }
}
