package atrous.view;

import atrous.field.Chain;
import atrous.field.HoleCloser;
import atrous.field.MirrorDecoder;
import atrous.field.Stack;
import atrous.layer.KernelAxis;
import atrous.network.Item;
import atrous.network.Node;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.text.DesignerWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the designer makes of the network at hand. */
public final class NetworkDesigner {

    private final Chain chain;
    private final Outline outline;
    private final DesignerWords words;

    public NetworkDesigner(NetworkView view) {
        this.chain = Chain.of(view.network());
        this.outline = view.state().session().reading().goodOutline();
        this.words = view.words().designer();
    }

    /** Why more can't be said; empty where it can. */
    public String obstacle() {
        if (chain.whole()) {
            return isEven() ? "" : words.axesDiffer();
        }
        Node node = chain.inference().network().nodes().get(chain.nodes());
        return words.notChain(node.name(), !node.sources().equals(List.of(chain.nodes() - 1)));
    }

    public boolean isChain() {
        return chain.whole();
    }

    /** Whether the axes have the same layers. */
    public boolean isEven() {
        boolean even = true;
        for (int axis = 1; axis < outline.input().rank(); axis++) {
            even &= chain.stack(axis).equals(chain.stack(0));
        }
        return even;
    }

    /** Of an even chain. */
    public Offer moreLayers(long wanted) {
        return NetworkContinued.of(chain, outline, wanted, words);
    }

    /** Of an even chain. */
    public Offer holes() {
        Stack stack = chain.stack(0);
        String field = Quantity.of(stack.field());
        if (!stack.isCountable()) {
            return Offer.saying(words.tooLong(field));
        }
        HoleCloser.Closing closing = HoleCloser.of(stack);
        if (closing.holes() == 0) {
            return Offer.saying(words.noHoles(field));
        }
        var rows = new ArrayList<Offer.Row>();
        add(words.smallest(), closing.smallest(), rows);
        if (!closing.keeping().equals(closing.smallest())) {
            add(words.keeping(), closing.keeping(), rows);
        }
        var notes = new ArrayList<String>();
        if (closing.smallest().isEmpty() && closing.complete()) {
            notes.add(words.cannotClose());
        } else if (!closing.complete()) {
            notes.add(words.closingCut());
        } else if (closing.keeping().isEmpty()) {
            notes.add(words.noneKeeps());
        }
        return new Offer(List.of(words.holes(Quantity.of(closing.holes()), field)), words.holes(),
                List.of(words.columnWay(), words.columnDilations(), words.columnChange(), words.columnField()), rows, notes);
    }

    private void add(String name, Optional<HoleCloser.Closed> closed, List<Offer.Row> rows) {
        if (closed.isPresent()) {
            var dilations = new ArrayList<Long>();
            var shown = new ArrayList<Long>();
            for (KernelAxis layer : closed.get().stack().layers()) {
                dilations.add(layer.dilation());
                shown.addAll(layer.size() > 1 ? List.of(layer.dilation()) : List.of());
            }
            rows.add(new Offer.Row(List.of(name, NumberList.write(shown), words.changed(closed.get().changed()),
                    Quantity.of(closed.get().field())), OutlineText.write(Chain.with(outline, dilations))));
        }
    }

    /** The layers that go back through a chain's sizes; nothing where none changes or spreads the map. */
    public List<Item> decoder() {
        return MirrorDecoder.of(chain);
    }

    public String decoderIntro(List<Item> decoder) {
        return decoder.isEmpty() ? words.nothingToMirror() : words.mirrorIntro(Quantity.of(decoder.size()));
    }

    public String withDecoder(List<Item> decoder) {
        return OutlineText.write(MirrorDecoder.behind(outline, decoder));
    }
}
