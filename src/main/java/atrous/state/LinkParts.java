package atrous.state;

import java.util.ArrayList;
import java.util.List;

/** The named parts of a link, in order. */
final class LinkParts {

    record Part(String name, String value) {}

    private final List<Part> parts = new ArrayList<>();

    void add(String name, String value) {
        parts.add(new Part(name, value));
    }

    List<Part> all() {
        return parts;
    }

    /** The value of a part, or null. */
    String get(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part.value();
            }
        }
        return null;
    }

    /** Like {@link #get}, and the part is gone. */
    String take(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return parts.remove(i).value();
            }
        }
        return null;
    }
}
