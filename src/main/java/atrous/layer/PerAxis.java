package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there may be to say of one axis. */
interface PerAxis<T> {

    /** @param label the axis as it is called in what is said: its number or {@link Where#ALL_AXES} */
    Optional<T> of(int axis, int label);

    /** What there is to say of each axis, once if it is the same of all. */
    static <T> List<T> collect(int rank, PerAxis<T> ofAxis) {
        var said = new ArrayList<T>();
        boolean same = true;
        for (int a = 0; a < rank; a++) {
            ofAxis.of(a, a).ifPresent(said::add);
            same &= ofAxis.of(a, Where.ALL_AXES).equals(ofAxis.of(0, Where.ALL_AXES));
        }
        return same && !said.isEmpty() ? List.of(ofAxis.of(0, Where.ALL_AXES).orElseThrow()) : said;
    }
}
