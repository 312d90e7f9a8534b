package atrous.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.network.Expansion;
import atrous.network.Item;
import atrous.network.Outline;
import atrous.network.Tried;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A network with faults")
class NetworkReadingTest {

    private static NetworkState open(String text) {
        return NetworkState.start(NetworkProject.DEFAULT.withText(text), List.of(), Preferences.DEFAULT);
    }

    private static List<String> mistakes(NetworkState state) {
        return state.session().reading().mistakes().stream().map(m -> m.line() + " " + m.place()).toList();
    }

    @Test
    @DisplayName("has each at its line and its item, once for all turns of a repeat")
    void places() {
        assertEquals(List.of("4 2"), mistakes(open("input 8x8\n# remark\nx3 {\nadd in nothing\n}\n")));
        assertEquals(List.of("2 0", "4 2"), mistakes(open("input 8x8\nconv 3 q1\nrelu\nconv x\n")));
        assertEquals(List.of("3 1"), mistakes(open("input 8x8\na: maxpool 2\nadd a input\n")));
        assertEquals(List.of("1 -1"), mistakes(open("input 8y8\nconv 3\n")));
    }

    @Test
    @DisplayName("leaves the last one without faults in figure and table")
    void lastGood() {
        NetworkState state = open("input 8x8\nconv 3\nadd in\n");
        NetworkReading good = state.session().reading();
        state = NetworkUpdate.apply(state, new NetworkTyping.Line(0, "maxpool 2", true)).state();
        assertEquals(List.of("3 1"), mistakes(state));
        assertEquals(good.good(), state.session().reading().good());
        // The input and the pooling are known all the same.
        assertEquals(2, state.session().reading().shapes().at().size());
        state = NetworkUpdate.apply(state, new NetworkEdit.Remove(1)).state();
        assertTrue(state.session().reading().isCurrent());
    }

    @Test
    @DisplayName("that is opened so shows the part without them")
    void part() {
        NetworkReading reading = open("input 8x8\nconv 3\nmaxpool 9\nrelu\n").session().reading();
        assertTrue(reading.isPart());
        assertEquals(2, reading.good().at().size());
        NetworkReading repeated = open("input 8x8\nx2 {\n  conv 3\n  x3 { relu; maxpool 2 }\n  conv 1\n}\nconv 1").session().reading();
        assertEquals(new Outline(repeated.goodOutline().input(), List.of(new Item.Repeat(1, repeated.goodOutline().items().stream()
                .flatMap(item -> ((Item.Repeat) item).items().stream()).toList()))), repeated.goodOutline());
        assertEquals(Expansion.of(repeated.goodOutline()), new Tried.Ok<>(repeated.good().network()));
    }

    @Test
    @DisplayName("whose text is laid out in another way has a list of what can be read")
    void otherLines() {
        NetworkState state = open("input 8x8; conv 3; relu\nx2 { conv 5 q; bn }\nconv 1\n");
        assertEquals(List.of("2 -2"), mistakes(state));
        assertEquals("relu", NetworkLines.of(state.project()).at(1));
    }

    @Test
    @DisplayName("never has an outline beside another network’s nodes")
    void pairs() {
        for (long seed = 0; seed < 2000; seed++) {
            NetworkReading reading = open(NetworkProject.of(RandomOutlines.of(seed)).text()).session().reading();
            assertEquals(new Tried.Ok<>(reading.good().network()), Expansion.of(reading.goodOutline()));
        }
    }
}
