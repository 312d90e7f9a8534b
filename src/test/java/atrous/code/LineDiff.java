package atrous.code;

import java.util.List;

/** Two texts, line by line: {@code -} expected only, {@code +} actual only. */
public final class LineDiff {

    private LineDiff() {}

    public static String of(String expected, String actual) {
        List<String> a = List.of(expected.split("\n", -1));
        List<String> b = List.of(actual.split("\n", -1));
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var diff = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                diff.append("  ").append(a.get(i++)).append('\n');
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                diff.append("- ").append(a.get(i++)).append('\n');
            } else {
                diff.append("+ ").append(b.get(j++)).append('\n');
            }
        }
        return diff.toString();
    }
}
