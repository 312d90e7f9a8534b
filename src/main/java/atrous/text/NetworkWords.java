package atrous.text;

import java.util.List;

/** Words of the network's page. What it has in common with the page of one layer is in {@link Messages}. */
public interface NetworkWords extends NetworkFaultWords, NetworkTableWords {

    NetworkFigureWords figures();

    CoverageWords coverage();

    String pageTitle();

    String tagline();

    String figure();

    String editor();

    String layersTab();

    String textTab();

    String list();

    String textField();

    String preset();

    String noPreset();

    String add();

    String addKind();

    String remove();

    String duplicate();

    String up();

    String down();

    String wrap();

    String dissolve();

    String edit();

    String name();

    String nameHint();

    String less(String number);

    String more(String number);

    String kernel();

    String stride();

    String dilation();

    String padding();

    String channels();

    String times();

    String selected(String line);

    String moved(String line, int index, int count);

    /** @param repeat the line of the one that it is in now */
    String movedInto(String line, String repeat, int index, int count);

    String movedOut(String line, int index, int count);

    String removed(String line);

    /** @param inside lines */
    String removedRepeat(String line, int inside);

    /** One after the other. @param done without an end */
    String spoken(String done, String outcome);

    String undone();

    String redone();

    String opened(String name);

    String inputStays();

    String unclosed();

    String turnsOnly();

    String turnsField(String line);

    /** What is read of a line. @param shape empty where not known, as the field may be */
    String row(String line, String shape, String field);

    String lineField(String line);

    String emptyLine();

    String textUnread(String lines);

    String stale();

    String partOnly();

    String mistakeAt(String line, String sentence);

    String linkTooLong(String most);

    String help();

    String helpText();

    /** Keys and what they do, in pairs. */
    List<List<String>> keys();

    /** Comments in programs of networks, of their layers. */
    CodeWords layerCode();

    NetworkCodeWords code();

    AsppWords aspp();

    NetworkFindingWords findings();

    DesignerWords designer();

    GrowthWords growth();

    PresetWords presets();
}
