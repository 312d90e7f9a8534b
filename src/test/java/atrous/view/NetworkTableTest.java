package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.network.OutlineText;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of a network")
class NetworkTableTest {

    private static final String TEXT = "input 8x9 c3\na_b: conv 3 c4\nx2 { maxpool 2; bn }\ngap";

    private static NetworkTable table(String text, NetworkWords words) {
        NetworkProject project = NetworkProject.of(OutlineText.read(text).read().outline());
        var view = new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), words);
        // The columns of fields have tests of their own.
        return new NetworkTable(NetworkColumns.of(view.network(), List.of(), words), project.outline(), view.network().at().size());
    }

    private static NetworkTable table(String text) {
        return table(text, new EnglishNetwork());
    }

    private static List<Integer> nodes(NetworkTable table, NetworkTable.Order order) {
        return table.lines(order).stream().map(NetworkTable.Line::node).toList();
    }

    @Test
    @DisplayName("has shapes and costs of each node, and their sums")
    void columns() {
        NetworkTable table = table(TEXT);
        assertEquals(List.of("Layer", "Kind", "Channels", "Size", "Parameters", "Multiply–adds"),
                table.columns().stream().map(NetworkColumn::head).toList());
        // 4 · 3 · 9 weights and 4 biases; two a channel for each of the two normalisations.
        assertEquals("128", table.columns().get(4).total());
        // 108 weights at 72 places.
        assertEquals("7776", table.columns().get(5).total());
        assertEquals("2 × 2", table.columns().get(3).cells().get(4).shown());
    }

    @Test
    @DisplayName("is sorted up, down and as in the network, those that are the same in the network’s order")
    void sorted() {
        NetworkTable table = table(TEXT);
        NetworkTable.Order up = NetworkTable.Order.DEFAULT.by(3);
        assertEquals(List.of(6, 4, 5, 2, 3, 0, 1), nodes(table, up));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), nodes(table, up.by(3).by(3)));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), nodes(table, up.by(3)));
        assertEquals(List.of(1, 3, 5, 6, 0, 2, 4), nodes(table, up.by(0)));
    }

    @Test
    @DisplayName("is copied as CSV")
    void csv() {
        assertEquals("""
                Layer,Kind,Channels,Size,Parameters,Multiply–adds\r
                input,Input,3,8x9,0,0\r
                a_b,Convolution,4,8x9,112,7776\r
                maxpool 1,Max pooling,4,4x4,0,0\r
                bn 1,Batch normalisation,4,4x4,8,0\r
                maxpool 2,Max pooling,4,2x2,0,0\r
                bn 2,Batch normalisation,4,2x2,8,0\r
                gap 1,Global average pooling,4,1x1,0,0\r
                """, NetworkCopy.CSV.text(table(TEXT), List.of(0, 1, 2, 3, 4, 5, 6)));
    }

    @Test
    @DisplayName("is copied as Markdown, in the order that is shown")
    void markdown() {
        assertEquals("""
                | Layer | Kind | Channels | Size | Parameters | Multiply–adds |
                | :--- | :--- | ---: | ---: | ---: | ---: |
                | a\\_b | Convolution | 4 | 8x9 | 112 | 7776 |
                | input | Input | 3 | 8x9 | 0 | 0 |
                """, NetworkCopy.MARKDOWN.text(table(TEXT), List.of(1, 0)));
    }

    @Test
    @DisplayName("is copied as LaTeX with booktabs")
    void latex() {
        assertEquals("""
                % \\usepackage{booktabs}
                \\begin{tabular}{llrrrr}
                \\toprule
                Layer & Kind & Channels & Size & Parameters & Multiply--adds \\\\
                \\midrule
                a\\_b & Convolution & 4 & 8x9 & 112 & 7776 \\\\
                \\bottomrule
                \\end{tabular}
                """, NetworkCopy.LATEX.text(table(TEXT), List.of(1)));
    }

    @Test
    @DisplayName("is copied so that no sign in a cell breaks it")
    void escaped() {
        var cell = new NetworkColumn("a", false, List.of(NetworkColumn.Cell.text("a,\"b\"|\\&%$#_{}~^\n*")), "");
        var table = new NetworkTable(List.of(cell, cell), OutlineText.read("input 9").read().outline(), 1);
        assertEquals("\"a,\"\"b\"\"|\\&%$#_{}~^\n*\"", NetworkCopy.CSV.text(new NetworkTable(List.of(cell),
                OutlineText.read("input 9").read().outline(), 1), List.of(0)).substring(3).stripTrailing());
        assertEquals(3, NetworkCopy.MARKDOWN.text(table, List.of(0)).lines().count());
        String latex = "a,\"b\"|\\textbackslash{}\\&\\%\\$\\#\\_\\{\\}\\textasciitilde{}\\textasciicircum{} *";
        assertEquals(latex + " & " + latex + " \\\\", NetworkCopy.LATEX.text(table, List.of(0)).lines().toList().get(5));
    }

    @Test
    @DisplayName("folds what is repeated where it is long, and opens it")
    void folded() {
        NetworkTable table = table("input 8x8\nconv 3\nx23 { conv 3; bn; relu }\nconv 1\n");
        assertEquals(1 + 1 + 69 + 1, table.nodes());
        assertEquals(List.of(0, 1, 2, 3, 4, -1, 71), nodes(table, NetworkTable.Order.DEFAULT));
        NetworkTable.Line fold = table.lines(NetworkTable.Order.DEFAULT).get(5);
        assertEquals(23, table.times(fold.group()));
        assertEquals(66, table.hidden(fold.group()));
        assertEquals(72, table.lines(NetworkTable.Order.DEFAULT.open(fold.group())).size());
        assertEquals(72, table.lines(NetworkTable.Order.DEFAULT.whole(true)).size());
        assertEquals(NetworkTable.LONG, table.lines(NetworkTable.Order.DEFAULT.by(0)).size());
        assertEquals(7, table("input 8x8\nx2 { conv 3; bn; relu }\n").lines(NetworkTable.Order.DEFAULT).size());
    }

    @Test
    @DisplayName("speaks Chinese")
    void chinese() {
        assertEquals(List.of("层", "种类", "通道数", "大小", "参数量", "乘加次数"),
                table(TEXT, new ChineseNetwork()).columns().stream().map(NetworkColumn::head).toList());
    }
}
