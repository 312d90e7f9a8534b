package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the classes into which pairings join the numbers 0 ≤ i &lt; n, in steps that shrink like Euclid's algorithm:
 * orbit counting after Agol, Hass and Thurston, "The computational complexity of knot genus and spanning area" (2006).
 */
final class Orbits {

    private Orbits() {}

    static long count(long n, List<Pairing> pairings) {
        var open = new ArrayList<>(pairings);
        long counted = 0;
        long end = n;
        open.removeIf(Pairing::isTrivial);
        while (!open.isEmpty()) {
            int widest = widestAtTop(open);
            Pairing top = open.remove(widest).untangled();
            counted += end - top.end();
            end = top.end();
            long below = top.high();
            for (int i = 0; i < open.size(); i++) {
                open.set(i, open.get(i).movedBy(top));
                below = Math.max(below, open.get(i).isTrivial() ? 0 : open.get(i).end());
            }
            open.add(top.cutTo(below));
            end = below;
            open.removeIf(Pairing::isTrivial);
        }
        return counted + end;
    }

    /** Of the pairings that reach highest, the one that reaches lowest with its high side. */
    private static int widestAtTop(List<Pairing> open) {
        int best = 0;
        for (int i = 1; i < open.size(); i++) {
            Pairing candidate = open.get(i);
            long higher = candidate.end() - open.get(best).end();
            if (higher > 0 || higher == 0 && candidate.width() > open.get(best).width()) {
                best = i;
            }
        }
        return best;
    }
}
