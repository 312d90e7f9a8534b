package atrous.e2e.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one test the tab of one engine and fails it if the page complained. */
final class TabExtension implements BeforeEachCallback, ParameterResolver, AfterEachCallback {
    private final Engine engine;
    private Tab tab;

    TabExtension(Engine engine) {
        this.engine = engine;
    }

    /** Not while parameters are resolved: there, JUnit makes an error of a skipped test. */
    @Override
    public void beforeEach(ExtensionContext context) {
        tab = engine.newTab();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Tab.class || type == Engine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Engine.class ? engine : tab;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (tab == null) {
            return;
        }
        try (Tab closing = tab) {
            if (context.getExecutionException().isPresent()) {
                Shots.saveFailure(context, closing.screenshot());
            }
            assertEquals(List.of(), closing.takeComplaints(), "The page complained in " + engine);
        }
    }
}
