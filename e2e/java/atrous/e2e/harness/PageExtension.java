package atrous.e2e.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the context that {@link InBrowser} asks for, once per test, and closes it when the test has ended. */
final class PageExtension implements BeforeEachCallback, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(PageExtension.class);
    private static final List<Class<?>> TYPES = List.of(Page.class, BrowserContext.class, PageWatch.class);

    private record Opened(BrowserContext context, PageWatch watch, Page page) {
        static Opened by(InBrowser wish) {
            BrowserContext context = Contexts.open(wish);
            return new Opened(context, new PageWatch(context), context.newPage());
        }
    }

    /** Not while parameters are resolved: there, JUnit makes an error of a skipped test. */
    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(Opened.class, Opened.by(wishOf(context)));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Opened opened = context.getStore(NAMESPACE).get(Opened.class, Opened.class);
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class ? opened.page : type == PageWatch.class ? opened.watch : opened.context;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Opened opened = context.getStore(NAMESPACE).get(Opened.class, Opened.class);
        if (opened == null) {
            return;
        }
        try {
            if (context.getExecutionException().isPresent() && !opened.page.isClosed()) {
                Shots.saveFailure(context, opened.page.screenshot());
            }
            assertEquals(List.of(), opened.watch.takeComplaints(), "The page complained");
        } finally {
            opened.context.close();
        }
    }

    private static InBrowser wishOf(ExtensionContext context) {
        InBrowser onMethod = context.getRequiredTestMethod().getAnnotation(InBrowser.class);
        return onMethod != null ? onMethod : onClass(context.getRequiredTestClass());
    }

    /** A nested class has the annotation of the class around it. */
    private static InBrowser onClass(Class<?> type) {
        InBrowser here = type.getAnnotation(InBrowser.class);
        return here != null ? here : onClass(type.getEnclosingClass());
    }
}
