package atrous.text;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One message with its values, in both languages. */
record Said(String name, List<Object> values, String english, String chinese) {

    static final Messages ENGLISH = new English();
    static final Messages CHINESE = new SimplifiedChinese();

    /** Every message of the program, with every combination of example values. */
    static List<Said> everything() {
        var all = new ArrayList<Said>();
        Arrays.stream(Messages.class.getMethods()).filter(m -> !Modifier.isStatic(m.getModifiers()))
                .sorted(Comparator.comparing(Method::toString)).forEach(m -> addAll(m, all));
        return all;
    }

    private static void addAll(Method method, List<Said> all) {
        Parameter[] parameters = method.getParameters();
        List<List<Object>> choices = Arrays.stream(parameters).map(p -> isRank(p, parameters) ? List.<Object>of(1, 2)
                : Examples.of(p.getParameterizedType(), p.getName())).toList();
        for (List<Object> values : Examples.product(choices)) {
            all.add(new Said(method.getName(), values, say(ENGLISH, method, values), say(CHINESE, method, values)));
        }
    }

    /** The rank always comes last. */
    private static boolean isRank(Parameter parameter, Parameter[] all) {
        return parameter.getType() == int.class && parameter == all[all.length - 1] && all[0].getType() != String.class;
    }

    private static String say(Messages messages, Method method, List<Object> values) {
        try {
            return (String) method.invoke(messages, values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + values, e);
        }
    }

    @Override
    public String toString() {
        return name + values + "\n  " + english + "\n  " + chinese;
    }
}
