package atrous.e2e.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;

/** Accessibility rules of axe-core. */
public final class Axe {
    private Axe() {
    }

    /** Fails, naming rules and elements, if the page as it is now breaks any rule. */
    public static void check(Page page) {
        String violations = new AxeBuilder(page).analyze().getViolations().stream()
                .map(Axe::describe)
                .collect(Collectors.joining("\n"));
        assertEquals("", violations, "axe-core found");
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream()
                .map(CheckedNode::getTarget)
                .map(target -> "\n    " + target)
                .collect(Collectors.joining());
    }
}
