package atrous.network;

import java.util.List;

/** An outline to text; what is as by default is left out. */
final class OutlineWriter {

    private final StringBuilder out = new StringBuilder();

    private OutlineWriter() {}

    static String write(Outline outline) {
        var writer = new OutlineWriter();
        writer.out.append(StepWriter.input(outline.input())).append('\n');
        writer.items(outline.items(), "");
        return writer.out.toString();
    }

    static String line(Item item) {
        if (item instanceof Item.Step step) {
            return StepWriter.step(step);
        } else if (item instanceof Item.Repeat repeat) {
            return "x" + repeat.times() + " {";
        }
        String remark = ((Item.Note) item).text();
        return remark.isEmpty() ? "" : "# " + remark;
    }

    private void items(List<Item> items, String indent) {
        for (Item item : items) {
            String line = line(item);
            out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
            if (item instanceof Item.Repeat repeat) {
                items(repeat.items(), indent + "  ");
                out.append(indent).append("}\n");
            }
        }
    }
}
