package atrous.e2e.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once in each engine. It takes a {@link Tab} (and the {@link Engine}, if it likes) as parameter,
 * and fails if the page complained: what it means to provoke it takes with {@link Tab#takeComplaints}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachEngineExtension.class)
public @interface EachEngine {
    Engine[] value() default {Engine.CHROMIUM, Engine.FIREFOX, Engine.WEBKIT};
}
