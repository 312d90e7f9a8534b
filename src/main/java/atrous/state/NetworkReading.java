package atrous.state;

import atrous.network.Expansion;
import atrous.network.Fault;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.Node;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What became of a project's text.
 *
 * @param good the last network without mistakes, which the figure and the table show
 * @param goodOutline the outline of just that network
 * @param isPart whether it is what stands before the first fault, since there was none without
 * @param shapes nodes of the current outline as far as they can be had
 */
public record NetworkReading(List<NetworkMistake> mistakes, Inference good, Outline goodOutline, boolean isPart, Inference shapes) {

    public NetworkReading {
        mistakes = List.copyOf(mistakes);
    }

    /** Whether the figure and the table are of what is written. */
    public boolean isCurrent() {
        return mistakes.isEmpty();
    }

    /** @param before the reading before this one, or null */
    static NetworkReading of(NetworkProject project, NetworkReading before) {
        OutlineText.Attempt attempt = OutlineText.read(project.text());
        Outline outline = project.outline();
        var mistakes = new ArrayList<NetworkMistake>();
        NetworkLines lines = NetworkLines.of(project);
        for (OutlineText.Mistake each : attempt.mistakes()) {
            mistakes.add(new NetworkMistake(each.line(), lines.placeOf(each.line()), each.fault()));
        }
        Tried<Inference> inferred = infer(outline);
        Inference found = inferred instanceof Tried.Ok<Inference> ok ? ok.value() : null;
        List<Fault> faults = inferred instanceof Tried.Faulty<Inference> faulty ? faulty.faults() : List.of();
        if (attempt.mistakes().isEmpty()) {
            addOnce(faults, attempt.read(), mistakes);
        }
        Inference shapes = found != null ? found : shapes(outline, faults.get(0).node());
        if (!mistakes.isEmpty() && before != null && !before.isPart) {
            return new NetworkReading(mistakes, before.good, before.goodOutline, false, shapes);
        }
        Outline part = part(outline);
        Inference good = found != null ? found : ((Tried.Ok<Inference>) infer(part)).value();
        return new NetworkReading(mistakes, good, part, !mistakes.isEmpty(), shapes);
    }

    /** The same in each turn of a repeat is said once. */
    private static void addOnce(List<Fault> faults, OutlineText.Read read, List<NetworkMistake> mistakes) {
        var seen = new HashSet<Integer>();
        for (Fault fault : faults) {
            if (seen.add(fault.item())) {
                mistakes.add(new NetworkMistake(read.line(fault), fault.item(), fault));
            }
        }
    }

    private static Tried<Inference> infer(Outline outline) {
        Tried<Network> network = Expansion.of(outline);
        return network instanceof Tried.Ok<Network> ok ? Inference.of(ok.value())
                : new Tried.Faulty<>(((Tried.Faulty<Network>) network).faults());
    }

    /** Whole items before the first one with a fault. */
    private static Outline part(Outline outline) {
        Outline part = outline;
        while (infer(part) instanceof Tried.Faulty<Inference> faulty) {
            int items = 0;
            while (faulty.faults().get(0).item() >= NetworkPlaces.place(part, new NetworkSlot(NetworkPlaces.INPUT, items + 1))) {
                items++;
            }
            part = new Outline(part.input(), part.items().subList(0, items));
        }
        return part;
    }

    /** Of the nodes before the first that has a fault; where not even names can be resolved, of the input. */
    private static Inference shapes(Outline outline, String faulty) {
        var nodes = new ArrayList<Node>();
        if (Expansion.of(outline) instanceof Tried.Ok<Network> network) {
            for (Node node : network.value().nodes()) {
                if (node.name().equals(faulty)) {
                    break;
                }
                nodes.add(node);
            }
        } else {
            nodes.add(new Node(Outline.INPUT, new Operation.Input(outline.input()), List.of(), NetworkPlaces.INPUT));
        }
        return ((Tried.Ok<Inference>) Inference.of(new Network(nodes))).value();
    }
}
