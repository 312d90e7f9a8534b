package atrous.text;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.network.Fault;
import java.util.List;

/** Words of the network's page. What it has in common with the page of one layer is in {@link Messages}. */
public interface NetworkWords {

    /** The words of both pages. */
    Messages common();

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

    String removed(String line);

    String lineField(String line);

    String emptyLine();

    String textUnread(String lines);

    String stale();

    String mistakeAt(String line, String sentence);

    String linkTooLong(String most);

    String table();

    String tableCaption(String layers);

    String columnNode();

    String columnKind();

    String columnChannels();

    String columnSize();

    String columnEffectiveStride();

    String columnField();

    String columnStart();

    String columnCentre();

    String columnEffectivePadding();

    String columnParameters();

    String columnMacs();

    String total();

    String inOrder();

    String copyAs(String form);

    String showAll(String rows);

    String foldAgain();

    String moreTurns(String times, String layers);

    String help();

    String quoted(String value);

    String nothingWritten();

    String atNode(String node, String sentence);

    String knownNode(String what, Requirement.KnownNode r);

    String newName(String what);

    String sources(String what, Requirement.Sources r);

    String sameSize(String what, Requirement.SameSize r);

    String sameChannels(String what, Requirement.SameChannels r);

    String knownOption(String what, Requirement.KnownOption r);

    String numbersPerAxis(String what, Requirement.NumbersPerAxis r);

    String closed(String what);

    String fewNodes(Requirement.FewNodes r);

    String withinMap(String what, Requirement.WithinMap r);

    String mapSize(String what, Requirement.MapSize r);

    String knownCell(String what);

    String saidTwice(String what);

    String helpText();

    /** What a word of the text stands for; {@code repeat} and {@code note} too. */
    String kind(String word);

    /** Keys and what they do, in pairs. */
    List<List<String>> keys();

    /** A sentence for what is wrong with a node or its line. @param rank axes of the network's maps */
    default String fault(Fault fault, int rank) {
        Problem problem = fault.problem();
        String sentence = problem.where() instanceof Where.OfNode ? ofNode(problem) : common().problem(problem, rank);
        return fault.node().isEmpty() ? sentence : atNode(fault.node(), sentence);
    }

    /** A sentence for a part of a link. */
    default String ofLink(Problem problem) {
        boolean cell = problem.requirement() instanceof Requirement.KnownCell;
        return cell ? common().ignored(knownCell(common().givenInLink(((Where.OfLink) problem.where()).name(), problem.value())))
                : common().problem(problem, 2);
    }

    private String ofNode(Problem problem) {
        String what = problem.value().isEmpty() ? nothingWritten() : quoted(problem.value());
        Requirement requirement = problem.requirement();
        if (requirement instanceof Requirement.OfNetwork r) {
            return ofNetwork(what, r);
        } else if (requirement instanceof Requirement.WholeNumber r) {
            return common().wholeNumber(what, r);
        } else if (requirement instanceof Requirement.OneOf r) {
            return common().oneOf(what, r);
        } else if (requirement instanceof Requirement.NamedOnce) {
            return saidTwice(what);
        }
        throw new IllegalStateException("a requirement without words");
    }

    private String ofNetwork(String what, Requirement.OfNetwork requirement) {
        if (requirement instanceof Requirement.KnownNode r) {
            return knownNode(what, r);
        } else if (requirement instanceof Requirement.NewName) {
            return newName(what);
        } else if (requirement instanceof Requirement.Sources r) {
            return sources(what, r);
        } else if (requirement instanceof Requirement.SameSize r) {
            return sameSize(what, r);
        } else if (requirement instanceof Requirement.SameChannels r) {
            return sameChannels(what, r);
        } else if (requirement instanceof Requirement.KnownOption r) {
            return knownOption(what, r);
        } else if (requirement instanceof Requirement.NumbersPerAxis r) {
            return numbersPerAxis(what, r);
        } else if (requirement instanceof Requirement.Closed) {
            return closed(what);
        } else if (requirement instanceof Requirement.FewNodes r) {
            return fewNodes(r);
        } else if (requirement instanceof Requirement.WithinMap r) {
            return withinMap(what, r);
        } else if (requirement instanceof Requirement.MapSize r) {
            return mapSize(what, r);
        } else if (requirement instanceof Requirement.KnownCell) {
            return knownCell(what);
        }
        throw new IllegalStateException("a requirement without words");
    }
}
