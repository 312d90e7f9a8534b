package atrous.web;

import atrous.figure.LayerFigure;
import atrous.figure.MapBox;
import atrous.figure.MapKind;
import atrous.figure.Reading;
import atrous.figure.Target;
import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.state.Arrange;
import atrous.state.MatrixEdit;
import atrous.state.Side;
import atrous.text.Decimal;
import atrous.text.Messages;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field over a cell of the input or the kernel, while its value is typed. */
final class CellEditor {

    private final App app;
    private final Side side;
    private final HTMLInputElement field;
    private boolean ofKernel;
    private int row;
    private int column;
    private boolean open;
    private String held = "";
    private HTMLElement back;

    CellEditor(App app, HTMLElement parent, Side side) {
        this.app = app;
        this.side = side;
        field = Dom.input(parent, "text", "cell-editor");
        field.setAttribute("inputmode", "decimal");
        field.setHidden(true);
        Dom.on(field, "keydown", this::key);
        Dom.on(field, "blur", e -> commit());
    }

    /** Does nothing for cells that hold no value of their own: outputs and padding. */
    void open(LayerFigure figure, Target target, MapBox box, String typed) {
        Axis rows = figure.subject().rows();
        Axis columns = figure.subject().columns();
        boolean input = target.map() == MapKind.INPUT;
        long r = input ? rows.sourceAt(target.row()) : target.row();
        long c = input ? columns.sourceAt(target.column()) : target.column();
        boolean possible = r != PaddingMode.NONE && c != PaddingMode.NONE && target.map() != MapKind.OUTPUT
                && (input || figure.subject().weighted())
                && Math.max(r, c) < MatrixEdit.LARGEST;
        if (!possible) {
            return;
        }
        ofKernel = !input;
        var own = new Target(target.map(), r, c);
        if (ofKernel) {
            own = figure.subject().weightOf(own);
        }
        row = (int) own.row();
        column = (int) own.column();
        open = true;
        if (app.state().session().editing() != side) {
            app.dispatch(new Arrange.EditSide(side));
        }
        float value = ofKernel ? figure.subject().kernel().at(r, c) : figure.subject().input().at(r, c);
        Messages m = app.look().messages();
        field.setAttribute("aria-label", (input ? m.input() : m.kernel()) + " "
                + Reading.cell(figure.subject(), own));
        field.setHidden(false);
        Target at = figure.places().cell(target);
        Browser.style(field, "left", Dom.pixels(Math.max(0, box.cellX(at.column()) + box.cell() / 2 - 36)));
        Browser.style(field, "top", Dom.pixels(Math.max(0, box.cellY(at.row()) + box.cell() / 2 - 18)));
        held = Decimal.exact(value);
        field.setValue(typed.isEmpty() ? held : typed);
        field.focus();
        if (typed.isEmpty()) {
            field.select();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** @param element gets the focus when the editor closes */
    void openFrom(HTMLElement element, LayerFigure figure, Target target, MapBox box, String typed) {
        back = element;
        open(figure, target, box, typed);
    }

    private void key(Event event) {
        String key = ((KeyboardEvent) event).getKey();
        if (key.equals("Enter")) {
            event.preventDefault();
            commit();
        } else if (key.equals("Escape")) {
            event.preventDefault();
            event.stopPropagation();
            close();
        }
    }

    private void commit() {
        if (open) {
            String text = field.getValue();
            close();
            // One cell that is typed makes all of them typed.
            if (text.equals(held) && app.state().session().matrixProblem() == null) {
                return;
            }
            app.dispatch(new MatrixEdit.SetCell(ofKernel, row, column, text));
        }
    }

    void close() {
        if (!open) {
            return;
        }
        open = false;
        field.setHidden(true);
        if (back != null) {
            Browser.focusInPlace(back);
            back = null;
        }
    }
}
