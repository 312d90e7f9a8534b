package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.field.Ask;
import atrous.text.ChineseNetwork;
import atrous.text.DesignerWords;
import atrous.text.EnglishNetwork;
import atrous.view.DesignerForm.Entry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The designer's form")
class DesignerFormTest {

    private static final DesignerWords WORDS = new EnglishNetwork().designer();

    @Test
    @DisplayName("reads numbers, and lists of numbers and ranges")
    void reads() {
        DesignerForm form = DesignerForm.DEFAULT.with(Entry.DILATIONS, "1,2, 5–7，9").with(Entry.FIELD, " 31 ").exactly(true).by(Ask.By.MACS);
        assertTrue(form.isComplete());
        assertEquals(new Ask(31, true, 1, 8, 3, List.of(1), List.of(1, 2, 5, 6, 7, 9), 8, true, 2, Ask.By.MACS), form.ask(2));
    }

    @Test
    @DisplayName("refuses what is no number in the range or no list, quoting it and saying what is")
    void refuses() {
        assertEquals("“0” is not a whole number from 1 to 20\u202f000.", DesignerForm.DEFAULT.with(Entry.FIELD, "0").problem(Entry.FIELD, WORDS));
        assertEquals("“” is not a whole number from 2 to 64.", DesignerForm.DEFAULT.with(Entry.KERNEL, "").problem(Entry.KERNEL, WORDS));
        for (String list : List.of("", " , ", "1,x", "4-2", "0-3", "1-1025", "-3", "1--3", "2.5")) {
            DesignerForm form = DesignerForm.DEFAULT.with(Entry.DILATIONS, list);
            assertEquals("“" + list + "” is not a list of whole numbers from 1 to 1024, such as 1, 2, 4 or 1-16.", form.problem(Entry.DILATIONS, WORDS));
            assertFalse(form.isComplete());
            assertTrue(form.problem(Entry.DILATIONS, new ChineseNetwork().designer()).contains("列表"));
        }
        DesignerForm crossed = DesignerForm.DEFAULT.with(Entry.FEWEST, "9");
        assertEquals("From 9 to 8 layers is nothing: raise this to 9 or more.", crossed.problem(Entry.MOST, WORDS));
        assertFalse(crossed.isComplete());
    }

    @Test
    @DisplayName("is kept as a text, and starts anew from any other text")
    void kept() {
        DesignerForm form = DesignerForm.DEFAULT.with(Entry.STRIDES, "1, 2").exactly(true).withoutHoles(false).by(Ask.By.MACS);
        assertEquals(form, DesignerForm.kept(form.text()));
        assertEquals(DesignerForm.DEFAULT, DesignerForm.kept(DesignerForm.DEFAULT.text()));
        assertEquals(DesignerForm.DEFAULT, DesignerForm.kept(""));
        assertEquals(DesignerForm.DEFAULT, DesignerForm.kept("a\nb"));
    }
}
