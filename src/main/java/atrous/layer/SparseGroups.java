package atrous.layer;

import java.util.Arrays;

/** Union–find over whole numbers of which only the joined ones take space: an open-addressed table of ints. */
final class SparseGroups {

    private static final int FREE = -1;
    private static final int GOLDEN = 0x9E3779B9;

    private final int[] keys;
    private final int[] parents;
    private long joins;

    /** @param most how many different numbers are joined at most */
    SparseGroups(long most) {
        int capacity = 16;
        while (capacity < 2 * most) {
            capacity *= 2;
        }
        keys = new int[capacity];
        parents = new int[capacity];
        Arrays.fill(keys, FREE);
    }

    void join(int a, int b) {
        int rootA = root(slot(a));
        int rootB = root(slot(b));
        if (rootA != rootB) {
            parents[rootA] = rootB;
            joins++;
        }
    }

    /** By how much joining has lowered the number of groups. */
    long joins() {
        return joins;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int scrambled = key * GOLDEN;
        int slot = (scrambled ^ scrambled >>> 15) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        if (keys[slot] == FREE) {
            keys[slot] = key;
            parents[slot] = slot;
        }
        return slot;
    }

    /** Halves the path on its way. */
    private int root(int slot) {
        int at = slot;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
