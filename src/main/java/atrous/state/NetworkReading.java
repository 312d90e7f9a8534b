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
 * @param goodOutline its outline
 * @param shapes nodes of the current outline as far as they can be had
 */
public record NetworkReading(List<NetworkMistake> mistakes, Inference good, Outline goodOutline, Inference shapes) {

    public NetworkReading {
        mistakes = List.copyOf(mistakes);
    }

    /** Whether the figure and the table are of what is written. */
    public boolean isCurrent() {
        return mistakes.isEmpty();
    }

    /** Whether they are of what could be had of it. */
    public boolean isPart() {
        return !isCurrent() && good == shapes;
    }

    /** @param before where nothing was wrong last; null at first: then what can be had is the good part */
    static NetworkReading of(NetworkProject project, NetworkReading before) {
        OutlineText.Attempt attempt = OutlineText.read(project.text());
        Outline outline = project.outline();
        var mistakes = new ArrayList<NetworkMistake>();
        NetworkLines lines = NetworkLines.of(project);
        for (OutlineText.Mistake each : attempt.mistakes()) {
            mistakes.add(new NetworkMistake(each.line(), lines.placeOf(each.line()), each.fault()));
        }
        Inference found = null;
        Tried<Network> expanded = Expansion.of(outline);
        Inference shapes = alone(outline);
        List<Fault> faults = List.of();
        if (expanded instanceof Tried.Ok<Network> network) {
            Tried<Inference> inferred = Inference.of(network.value());
            if (inferred instanceof Tried.Ok<Inference> ok) {
                found = ok.value();
                shapes = found;
            } else {
                faults = ((Tried.Faulty<Inference>) inferred).faults();
                shapes = before(network.value(), faults.get(0).node());
            }
        } else {
            faults = ((Tried.Faulty<Network>) expanded).faults();
        }
        if (attempt.mistakes().isEmpty()) {
            addOnce(faults, attempt.read(), mistakes);
        }
        boolean current = mistakes.isEmpty();
        return current ? new NetworkReading(List.of(), found, outline, shapes)
                : before != null ? new NetworkReading(mistakes, before.good, before.goodOutline, shapes)
                : withoutFaults(mistakes, outline, faults);
    }

    /** Of a network that had faults from the start: the part before the first of them. */
    private static NetworkReading withoutFaults(List<NetworkMistake> mistakes, Outline outline, List<Fault> faults) {
        Outline part = outline;
        for (Fault fault : faults) {
            part = NetworkCut.before(part, fault.item());
        }
        Tried<Network> network = Expansion.of(part);
        Tried<Inference> inferred = network instanceof Tried.Ok<Network> ok ? Inference.of(ok.value()) : null;
        boolean found = inferred instanceof Tried.Ok<Inference>;
        Inference good = found ? ((Tried.Ok<Inference>) inferred).value() : alone(outline);
        return new NetworkReading(mistakes, good, found ? part : new Outline(outline.input(), List.of()), good);
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

    private static Inference before(Network network, String name) {
        var nodes = new ArrayList<Node>();
        for (Node node : network.nodes()) {
            if (node.name().equals(name)) {
                break;
            }
            nodes.add(node);
        }
        return ((Tried.Ok<Inference>) Inference.of(new Network(nodes))).value();
    }

    private static Inference alone(Outline outline) {
        var input = new Node(Outline.INPUT, new Operation.Input(outline.input()), List.of(), NetworkPlaces.INPUT);
        return ((Tried.Ok<Inference>) Inference.of(new Network(List.of(input)))).value();
    }
}
