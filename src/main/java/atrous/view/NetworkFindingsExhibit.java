package atrous.view;

import atrous.field.NetworkFinding;
import atrous.network.Node;
import atrous.text.NetworkFindingWords;
import java.util.ArrayList;
import java.util.List;

/** What is easily overlooked about the network. */
final class NetworkFindingsExhibit {

    private NetworkFindingsExhibit() {}

    static Exhibit of(NetworkView view) {
        NetworkFindingWords words = view.words().findings();
        var names = new ArrayList<String>();
        for (Node node : view.network().network().nodes()) {
            names.add(node.name());
        }
        int rank = view.network().network().input().rank();
        var sentences = new ArrayList<String>();
        var spaced = new ArrayList<List<String>>();
        for (NetworkFinding finding : NetworkAnalysis.of(view.network()).findings()) {
            if (finding.what() instanceof NetworkFinding.Spaced each) {
                spaced.add(words.spaced(finding, each, names, rank));
            } else {
                sentences.add(words.of(finding, names, rank));
            }
        }
        if (sentences.isEmpty() && spaced.isEmpty()) {
            sentences.add(words.nothing());
        }
        List<Exhibit.Table> tables = spaced.isEmpty() ? List.of()
                : List.of(new Exhibit.Table(words.spacedCaption(), words.spacedHead(), spaced, -1));
        return new Exhibit(words.title(), sentences, List.of(), List.of(), tables, List.of());
    }
}
