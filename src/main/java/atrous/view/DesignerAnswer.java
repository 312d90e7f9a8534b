package atrous.view;

import atrous.field.Ask;
import atrous.field.AskRange;
import atrous.field.Designer;
import atrous.field.Schedule;
import atrous.network.OutlineText;
import atrous.network.Shape;
import atrous.text.Decimal;
import atrous.text.DesignerWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the designer answers, and why it finds nothing where it doesn't. */
public final class DesignerAnswer {

    private DesignerAnswer() {}

    public static Offer of(Ask ask, Designer.Answer answer, Shape input, DesignerWords words) {
        var notes = new ArrayList<String>();
        if (answer.schedules().isEmpty()) {
            return Offer.saying(reason(ask, answer, words));
        }
        if (!answer.complete()) {
            notes.add(words.cut());
        }
        int count = answer.schedules().size();
        if (count == Designer.MOST_SCHEDULES) {
            notes.add(words.firstOf(count));
        }
        notes.add(words.costNote());
        var rows = new ArrayList<Offer.Row>();
        for (Schedule each : answer.schedules()) {
            rows.add(new Offer.Row(cells(each), OutlineText.write(each.outline(input))));
        }
        return new Offer(List.of(), words.answers(count, Quantity.of(ask.field()), ask.exactly()),
                List.of(words.columnDilations(), words.columnStrides(), words.columnLayers(), words.columnField(),
                        words.columnWeights(), words.columnMacs()), rows, notes);
    }

    private static List<String> cells(Schedule schedule) {
        var dilations = new ArrayList<Integer>();
        var strides = new ArrayList<Integer>();
        int most = 1;
        for (Schedule.Step each : schedule.layers()) {
            dilations.add(each.dilation());
            strides.add(each.stride());
            most = Math.max(most, each.stride());
        }
        return List.of(NumberList.write(dilations), most == 1 ? "1" : NumberList.write(strides),
                Integer.toString(schedule.layers().size()), Quantity.of(schedule.field()),
                Quantity.of((long) schedule.parameters()), Decimal.show(schedule.macs(), 2));
    }

    private static String reason(Ask ask, Designer.Answer answer, DesignerWords words) {
        AskRange range = AskRange.of(ask);
        if (range.isEmpty()) {
            return words.noStride();
        } else if (range.largest() < ask.field()) {
            return words.tooLarge(Quantity.of(range.largest()), Integer.toString(ask.mostLayers()));
        } else if (ask.exactly() && range.smallest() > ask.field()) {
            return words.tooSmall(Quantity.of(range.smallest()), Integer.toString(ask.fewestLayers()));
        } else if (ask.exactly() && Math.floorMod(ask.field() - 1, range.step()) != 0) {
            return words.offStep(Quantity.of(range.step()));
        }
        return !answer.complete() ? words.nothing() + " " + words.cut()
                : ask.withoutHoles() && !answered(ask).schedules().isEmpty() ? words.onlyWithHoles() : words.nothing();
    }

    private static Designer.Answer answered(Ask ask) {
        return Designer.answer(new Ask(ask.field(), ask.exactly(), ask.fewestLayers(), ask.mostLayers(), ask.kernel(), ask.strides(),
                ask.dilations(), ask.mostStride(), false, ask.rank(), ask.by()));
    }
}
