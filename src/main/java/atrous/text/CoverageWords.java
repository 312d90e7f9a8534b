package atrous.text;

import java.util.List;

/** What is said of which cells of its field an output reads, and how much each of them counts. */
public interface CoverageWords {

    String coverageTitle();

    /** @param node its name; {@code field} in cells along each axis */
    String read(String node, List<Long> field, String read, String size, String share);

    /** Where every cell of the field is read. */
    String readAll(String node, List<Long> field);

    String readNothing(String node);

    String tooLarge();

    String pathsCaption(boolean part);

    String pathsMost(String most, boolean exact);

    /** Parts of the network that share no input cell. */
    String sublattices(long parts);

    String oneLattice();

    String latticesTooLarge();

    /** Input cells that no output reads, of the whole network. */
    String dead(String cells, String all);

    String noneDead();

    String ruleTable();

    /** Layers, dilations, M₂, kernel, the rule, holes, who is right. */
    List<String> ruleHead();

    String rulePasses(boolean passes);

    String holes(long holes, long field);

    String ruleMisses();

    String ruleTooStrict();

    String ruleRight();

    String ruleNote();

    String influenceTitle();

    String influenceIntro();

    String weights();

    List<String> weightNames();

    String gates();

    List<String> gateNames();

    /** @param draws of weights and inputs that were averaged; 0 where it is exact */
    String how(int draws);

    String influenceTooLarge();

    String influenceCaption(boolean part);

    /** @param axis empty where there is but one */
    String spreadCaption(String axis);

    /** Axis, field, mean, σ, 4σ, 95.45 % width, its share of the field. */
    List<String> spreadHead();

    String spreadTable();

    String axisName(int axis, int rank);
}
