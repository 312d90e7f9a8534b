package atrous.network;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the repeats of an outline out and finds what its names stand for. A name stands for the last node before that has it. */
public final class Expansion {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> meaning = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean tooMany;

    private Expansion() {}

    public static Tried<Network> of(Outline outline) {
        var expansion = new Expansion();
        expansion.add(new Node(Outline.INPUT, new Operation.Input(outline.input()), List.of(), -1));
        expansion.meaning.put(Outline.INPUT, 0);
        expansion.items(outline.items(), 0, 0, "");
        return expansion.faults.isEmpty() ? new Tried.Ok<>(new Network(expansion.nodes)) : new Tried.Faulty<>(expansion.faults);
    }

    /** @return the place of the item after these */
    private int items(List<Item> items, int start, int blockInput, String turn) {
        meaning.put(Outline.BLOCK_INPUT, blockInput);
        int item = start;
        for (Item each : items) {
            if (tooMany) {
                return item;
            }
            if (each instanceof Item.Step step) {
                step(step, item++, turn);
            } else if (each instanceof Item.Repeat repeat) {
                item = repeat(repeat, item, turn);
                meaning.put(Outline.BLOCK_INPUT, blockInput);
            } else {
                item++;
            }
        }
        return item;
    }

    private int repeat(Item.Repeat repeat, int item, String turn) {
        int next = item + 1;
        for (long time = 1; time <= repeat.times() && !tooMany; time++) {
            next = items(repeat.items(), item + 1, nodes.size() - 1, turn + "." + time);
        }
        return next;
    }

    private void step(Item.Step step, int item, String turn) {
        var sources = new ArrayList<Integer>();
        String name = step.name().isEmpty() ? numbered(Words.kind(step.operation())) : step.name() + turn;
        for (String from : step.from()) {
            Integer source = meaning.get(from);
            if (source == null) {
                fault(item, name, from, new Requirement.KnownNode(known()));
            } else {
                sources.add(source);
            }
        }
        if (sources.size() < step.operation().fewestSources()) {
            sources.add(0, nodes.size() - 1);
        }
        int most = step.operation().mostSources();
        int fewest = step.operation().fewestSources();
        if (sources.size() < fewest && step.from().size() == 0 || sources.size() > most) {
            fault(item, name, String.join(" ", step.from()), new Requirement.Sources(fewest, most));
        } else if (!names.add(name)) {
            fault(item, name, step.name(), new Requirement.NewName());
        } else if (nodes.size() >= Network.MOST_NODES) {
            tooMany = true;
            fault(item, name, "", new Requirement.FewNodes(Network.MOST_NODES));
        } else {
            nodes.add(new Node(name, step.operation(), sources, item));
            if (!step.name().isEmpty()) {
                meaning.put(step.name(), nodes.size() - 1);
            }
        }
    }

    private void add(Node node) {
        nodes.add(node);
        names.add(node.name());
    }

    private List<String> known() {
        var known = new ArrayList<>(meaning.keySet());
        known.sort(null);
        return known;
    }

    /** No name that is written has a space in it. */
    private String numbered(String kind) {
        return kind + " " + numbers.merge(kind, 1, Integer::sum);
    }

    private void fault(int item, String node, String value, Requirement requirement) {
        // Once for all turns of a repeat.
        if (faults.stream().noneMatch(fault -> fault.item() == item)) {
            faults.add(new Fault(item, node, new Problem(new Where.OfNode(), value, requirement)));
        }
    }
}
