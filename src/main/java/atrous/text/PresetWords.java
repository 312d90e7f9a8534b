package atrous.text;

import atrous.network.Citation;
import atrous.network.Preset;
import atrous.network.Presets;

/** Words of known networks: their groups, their sources, and what is to be known about them. */
public interface PresetWords {

    String group(Presets.Group group);

    /** Without its number on arXiv. */
    default String source(Citation citation) {
        return citation.authors() + " (" + citation.year() + "). " + citation.title() + "."
                + (citation.venue().equals("arXiv") ? "" : " " + citation.venue() + ".");
    }

    /** What tells it from others of its name; empty where that is not what this is about. */
    String variant(Preset.Remark remark);

    String remark(Preset.Remark remark);
}
