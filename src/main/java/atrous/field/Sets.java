package atrous.field;

/** Disjoint sets of numbers. */
final class Sets {

    private final int[] parent;

    Sets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int find(int element) {
        int at = element;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        // The smaller one stands for both: no order of joining changes that.
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** Sets of the chosen among the first numbers, counted from 0 on in the order of their first; −1 for the others. */
    int[] numbered(boolean[] chosen) {
        int[] number = new int[parent.length];
        int[] found = new int[chosen.length];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            int root = find(i);
            if (chosen[i] && number[root] == 0) {
                number[root] = ++count;
            }
            found[i] = chosen[i] ? number[root] - 1 : -1;
        }
        return found;
    }
}
