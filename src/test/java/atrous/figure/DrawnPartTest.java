package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.text.English;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The drawn part of a large map")
class DrawnPartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "i=224x224&k=3&d=1&p=same | 100 | 110 | In the whole input (93, 103) … (107, 117) | (96, 106) … (104, 114)",
        "i=300x300&k=3&d=1&p=2 | 0 | 0 | In the whole input (−2, −2) … (12, 12) | (0, 0) … (8, 8)",
        "i=1048576x1048576&k=3&d=1&p=same | 524288 | 524288 | In the whole input (524281, 524281) … (524295, 524295) | (524284, 524284) … (524292, 524292)",
        "i=1000&k=3&d=1&p=same | 0 | 500 | In the whole input 493 … 507 | ''"})
    @DisplayName("is told by its first and its last cell, within the figure at any width")
    void told(String link, long row, long column, String input, String output) {
        for (double width : new double[] {320, 358, 700, 1100}) {
            Subject s = LinkedSubject.of("#conv?" + link);
            LayerFigure figure = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, row, column)),
                    new Frame(width, 600), new Options(false, false), new English());
            List<Mark.Text> texts = figure.base().stream().filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast).filter(t -> t.text().contains(" … ")).toList();
            assertEquals(output.isEmpty() ? List.of(input) : List.of(input, output),
                    texts.stream().map(Mark.Text::text).toList());
            texts.forEach(t -> assertTrue(t.x() + TextWidth.of(t.text(), t.lettering().size()) <= width + 0.1));
        }
    }
}
