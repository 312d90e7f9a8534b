package atrous.network;

import java.util.List;

/**
 * What a node gives for one example.
 *
 * @param size cells along each spatial axis, height before width
 */
public record Shape(long channels, List<Long> size) {

    public Shape {
        size = List.copyOf(size);
        if (channels < 1 || size.isEmpty() || size.stream().anyMatch(cells -> cells < 1)) {
            throw new IllegalArgumentException("a map has channels, axes and cells");
        }
    }

    public int rank() {
        return size.size();
    }

    boolean isCell() {
        return size.stream().allMatch(cells -> cells == 1);
    }
}
