package atrous.e2e.harness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Repeats a test for the engines that its {@link EachEngine} names. */
final class EachEngineExtension implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        EachEngine engines = context.getRequiredTestMethod().getAnnotation(EachEngine.class);
        return Arrays.stream(engines.value()).map(InEngine::new);
    }

    private record InEngine(Engine engine) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return engine.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new TabExtension(engine));
        }
    }
}
