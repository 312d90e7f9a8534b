package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.text.English;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A link with a part that can't be used")
class LinkProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maxpool?i=8x8&mode=reflect     | maxpool?i=8x8        | mode | reflect | KnownPart
            maxpool?i=8x8&w=ones           | maxpool?i=8x8        | w    | ones    | KnownPart
            maxpool?i=8x8&cip=0            | maxpool?i=8x8        | cip  | 0       | KnownPart
            avgpool?i=2x2&k=5&p=valid      | avgpool?i=2x2&k=5&p=same | p | valid  | KernelFits
            avgpool?i=8x8&ceil=2           | avgpool?i=8x8        | ceil | 2       | OneOf
            convt?i=4x4&p=same             | convt?i=4x4          | p    | same    | PaddingText
            convt?i=4x4&op=2               | convt?i=4x4          | op   | 2       | OutputPaddingBelow
            convt?i=1x1&k=1&p=9            | convt?i=1x1&k=1&p=0  | p    | 9       | PaddingLeavesOutput
            convt?i=4x4&ceil=1             | convt?i=4x4          | ceil | 1       | KnownPart
            pool?i=9x9                     | conv?i=9x9           | ''   | pool    | OneOf
            maxpool?i=8x8&vs=avg           | maxpool?i=8x8        | vs   | avg     | OneOf
            """)
    @DisplayName("of any kind of layer opens with the rest, and says which part it left out")
    void kinds(String link, String rest, String part, String value, String requirement) {
        Link.Read read = Link.read("#" + link);
        assertEquals(Link.read("#" + rest).project(), read.project());
        assertEquals(1, read.problems().size(), read.problems().toString());
        Problem problem = read.problems().get(0);
        assertEquals(new Where.OfLink(part), problem.where());
        assertEquals(value, problem.value());
        assertEquals(requirement, problem.requirement().getClass().getSimpleName());
    }

    /** Columns: the link, the same without what is wrong, the part reported, its value, the kind of requirement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i=9x9&k=abc&s=2        | i=9x9&s=2                | k       | abc       | WholeNumber
            d=0&k=5                | k=5                      | d       | 0         | WholeNumber
            s=-1                   | i=7x7                    | s       | -1        | WholeNumber
            k=2097152              | i=7x7                    | k       | 2097152   | WholeNumber
            k=1e1                  | i=7x7                    | k       | 1e1       | WholeNumber
            k=3x                   | i=7x7                    | k       | 3x        | WholeNumber
            k=&d=3                 | d=3                      | k       | ''        | WholeNumber
            k&d=3                  | d=3                      | k       | ''        | WholeNumber
            i=7x7x7&k=5            | k=5                      | i       | 7x7x7     | WholeNumber
            i=0&k=5                | i=16&k=5                 | i       | 0         | WholeNumber
            i=12&k=3x3             | i=12                     | k       | 3x3       | WholeNumber
            ci=2x2                 | i=7x7                    | ci      | 2x2       | WholeNumber
            p=7,7&k=5              | k=5                      | p       | 7,7       | PaddingText
            p=-1                   | i=7x7                    | p       | -1        | PaddingText
            p=Same                 | i=7x7                    | p       | Same      | PaddingText
            p=                     | i=7x7                    | p       | ''        | PaddingText
            mode=mirror            | i=7x7                    | mode    | mirror    | OneOf
            bias=yes               | i=7x7                    | bias    | yes       | OneOf
            show=all               | i=7x7                    | show    | all       | OneOf
            view=scatter           | i=7x7                    | view    | scatter   | OneOf
            n=6                    | i=7x7                    | n       | 6         | WholeNumber
            vs=2                   | i=7x7                    | vs      | 2         | OneOf
            in=noise               | i=7x7                    | in      | noise     | PatternOrMatrix
            in=1,2;3               | i=7x7                    | in      | 1,2;3     | PatternOrMatrix
            in=random:x            | i=7x7                    | in      | random:x  | PatternOrMatrix
            w=1,1e39               | i=7x7                    | w       | 1,1e39    | PatternOrMatrix
            w=                     | i=7x7                    | w       | ''        | PatternOrMatrix
            zoom=2&k=5             | k=5                      | zoom    | 2         | KnownPart
            K=5                    | i=7x7                    | K       | 5         | KnownPart
            vs.k=5                 | i=7x7                    | vs.k    | 5         | KnownPart
            k=5&k=7                | k=5                      | k       | 7         | NamedOnce
            i=3x3&k=7&d=1&p=valid  | i=3x3&k=7&d=1            | p       | valid     | KernelFits
            i=7x7&k=7&d=3&p=2      | i=7x7&k=7&d=3            | p       | 2         | KernelFits
            p=7&mode=reflect       | p=7                      | mode    | reflect   | PaddingWithin
            p=8&mode=circular      | p=8                      | mode    | circular  | PaddingWithin
            ci=4&co=6&g=4          | ci=4&co=6                | g       | 4         | DividesChannels
            pin=o7,0               | i=7x7                    | pin     | o7,0      | CellOfMap
            pin=o1                 | i=7x7                    | pin     | o1        | CellOfMap
            pin=x1,1               | i=7x7                    | pin     | x1,1      | CellOfMap
            pin=i-3,0              | i=7x7                    | pin     | i-3,0     | CellOfMap
            pin=                   | i=7x7                    | pin     | ''        | CellOfMap
            step=50                | i=7x7                    | step    | 50        | WholeNumber
            step=0                 | i=7x7                    | step    | 0         | WholeNumber
            k=%3Cscript%3E         | i=7x7                    | k       | <script>  | WholeNumber
            k=%zz5                 | i=7x7                    | k       | %zz5      | WholeNumber
            k=3%                   | i=7x7                    | k       | 3%        | WholeNumber
            vs=1&vs.k=x            | vs=1                     | vs.k    | x         | WholeNumber
            p=valid&vs=1&vs.k=9    | p=valid&vs=1&vs.k=9&vs.p=same | vs.p | valid   | KernelFits
            """)
    @DisplayName("opens with the rest, and says which part was ignored and what would be valid")
    void onePart(String link, String rest, String part, String value, String kind) {
        Link.Read read = Link.read("#conv?" + link);
        var ignored = Link.read("#conv?" + rest);
        assertEquals(1, read.problems().size(), () -> read.problems().toString());
        Problem problem = read.problems().get(0);
        assertEquals(new Where.OfLink(part), problem.where());
        assertEquals(value, problem.value());
        assertEquals(kind, problem.requirement().getClass().getSimpleName());
        assertEquals(ignored.project(), read.project());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,0,-1;2,x,-2;1,0,-1|x", "1,0,-1;2,-2;1,0,-1|2 -2", "noise|''",
        "noisy,2|noisy"})
    @DisplayName("says what in a matrix is wrong")
    void matrix(String numbers, String wrong) {
        List<Requirement> said = Link.read("#conv?w=" + numbers).problems().stream().map(Problem::requirement).toList();
        assertEquals(List.of(new Requirement.PatternOrMatrix(LinkWords.PATTERNS, wrong)), said);
    }

    @Test
    @DisplayName("reports each of several parts, and keeps the good ones")
    void several() {
        Link.Read read = Link.read("#conv?i=12x10&k=abc&s=2&d=0&p=7,7&future=1&pin=o99,0&step=x");
        assertEquals(List.of("k", "d", "p", "pin", "step", "future"), read.problems().stream()
                .map(p -> ((Where.OfLink) p.where()).name()).toList());
        assertEquals(Link.read("#conv?i=12x10&s=2").project(), read.project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#foo", "#deconv?k=5", "#i=7x7", "#<script>alert(1)</script>", "#?k=5"})
    @DisplayName("before the question mark opens with the parts behind it, if any")
    void unknownKind(String hash) {
        Link.Read read = Link.read(hash);
        assertEquals(1, read.problems().size());
        assertInstanceOf(Requirement.OneOf.class, read.problems().get(0).requirement());
        assertEquals(new Where.OfLink(""), read.problems().get(0).where());
        assertEquals(hash.contains("?k=5") ? 5 : 3, read.project().layer().layer().kernel().get(0).size());
    }

    @Test
    @DisplayName("because it is far too long opens the first figure and quotes only its start")
    void tooLong() {
        Link.Read read = Link.read("#conv?in=" + "1,".repeat(50_000));
        assertEquals(Project.DEFAULT, read.project());
        assertEquals(List.of(new Requirement.ReadableLink(Link.LONGEST)),
                read.problems().stream().map(Problem::requirement).toList());
        assertTrue(read.problems().get(0).value().length() < 50);
    }

    @Test
    @DisplayName("quotes only the start of a long name or value")
    void longQuotes() {
        String words = new English().problem(Link.read("#conv?" + "a".repeat(3000) + "=" + "b".repeat(3000)).problems().get(0), 2);
        assertTrue(words.length() < 200, words);
    }

    @Test
    @DisplayName("reads what people and programs make of a link: escapes, signs for spaces, another name")
    void escapes() {
        assertEquals(Link.read("#conv?i=9x8&w=1,2;3,4&pin=o1,2"), Link.read("#conv?i=9x8&w=1%2C2%3b3%2c4&pin=o1%2C2"));
        assertEquals(Link.read("#conv?w=1,2;3,4"), Link.read("#conv?w=1+2;3%204"));
        assertEquals(Link.read("#conv?w=impulse"), Link.read("#conv?w=identity"));
        assertEquals(Link.read("#conv?w=[[1,2],[3,4]]"), Link.read("#conv?w=1,2;3,4"));
        assertEquals(Link.read("#conv?w=array([[1., 2.],[3., 4.]], dtype=float32)"), Link.read("#conv?w=1,2;3,4"));
    }
}
