package atrous.state;

import atrous.network.Item;
import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.List;

/** Lines that can't be read, which an outline has as remarks: they are kept as they are written while others are edited. */
final class NetworkFaulty {

    private NetworkFaulty() {}

    /** @param changed made of the project's outline, with its own remarks, which may be moved or doubled */
    static String written(NetworkProject project, Outline changed) {
        NetworkLines lines = NetworkLines.of(project);
        if (project.isRead() || !lines.isOfText()) {
            return OutlineText.write(changed);
        }
        var faulty = new ArrayList<Item>();
        List<Item> before = items(project.outline().items(), new ArrayList<>());
        for (int place = 0; place < before.size(); place++) {
            if (before.get(place) instanceof Item.Note note && !note.text().isEmpty()
                    && note.text().equals(lines.lines().get(lines.lineOf(place)).strip())) {
                faulty.add(note);
            }
        }
        NetworkLines canonical = NetworkLines.of(project.with(changed));
        var written = new ArrayList<>(canonical.lines());
        String input = lines.lines().get(0);
        written.set(0, input.strip().startsWith(Outline.INPUT) ? input : written.get(0));
        List<Item> now = items(changed.items(), new ArrayList<>());
        for (int place = 0; place < now.size(); place++) {
            if (hasItself(faulty, now.get(place))) {
                int at = canonical.lineOf(place);
                String line = written.get(at);
                written.set(at, line.substring(0, line.indexOf('#')) + ((Item.Note) now.get(place)).text());
            }
        }
        return String.join("\n", written) + "\n";
    }

    /** A true remark of the same words is another one. */
    private static boolean hasItself(List<Item> items, Item wanted) {
        for (Item item : items) {
            if (item == wanted) {
                return true;
            }
        }
        return false;
    }

    private static List<Item> items(List<Item> items, List<Item> all) {
        for (Item item : items) {
            all.add(item);
            if (item instanceof Item.Repeat repeat) {
                items(repeat.items(), all);
            }
        }
        return all;
    }
}
