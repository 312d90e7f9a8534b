package atrous.text;

import atrous.layer.Requirement;
import atrous.layer.Where;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A few values of any type that a message takes: every constant, every kind of a sealed type, and of a record every
 * combination of its parts' values. Texts have no Latin letter and no digit, so that what is found in a message is the message's own.
 */
final class Examples {

    private static final List<Object> LONGS = List.of(1L, 1234L);

    /** Problems of networks are worded by {@link NetworkWords}; no other message is about them. */
    private static final Set<Class<?>> OF_NETWORKS = Set.of(Requirement.OfNetwork.class, Where.OfNode.class);

    private Examples() {}

    static List<Object> of(Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> elements = of(list.getActualTypeArguments()[0], name);
            return List.of(List.of(elements.get(0)), List.copyOf(elements.subList(0, Math.min(2, elements.size()))));
        }
        Class<?> c = (Class<?>) type;
        if (c == long.class || c == Long.class) {
            return LONGS;
        } else if (c == int.class) {
            return name.equals("axis") ? List.of(-1, 0, 1) : name.startsWith("arg") ? List.of(-1, 0, 1, 2)
                    : name.equals("rank") ? List.of(1, 2) : List.of(1234);
        } else if (c == boolean.class) {
            return List.of(true, false);
        } else if (c == String.class) {
            return List.of("αβγ");
        } else if (c == OptionalLong.class) {
            return List.of(OptionalLong.empty(), OptionalLong.of(1), OptionalLong.of(1234));
        } else if (c.isEnum()) {
            return List.of(c.getEnumConstants());
        } else if (c.isSealed()) {
            return Arrays.stream(c.getPermittedSubclasses()).filter(kind -> !OF_NETWORKS.contains(kind)).flatMap(kind -> of(kind, name).stream()).toList();
        } else if (c.isRecord()) {
            return records(c);
        }
        throw new AssertionError("no examples of " + c);
    }

    private static List<Object> records(Class<?> c) {
        RecordComponent[] parts = c.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<?> constructor = c.getDeclaredConstructor(types);
            var made = new ArrayList<>();
            for (List<Object> values : product(Arrays.stream(parts).map(p -> of(p.getGenericType(), p.getName())).toList())) {
                made.add(constructor.newInstance(values.toArray()));
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** One of each, in all combinations. */
    static List<List<Object>> product(List<List<Object>> choices) {
        List<List<Object>> all = List.of(List.of());
        for (List<Object> each : choices) {
            var longer = new ArrayList<List<Object>>();
            for (List<Object> start : all) {
                for (Object next : each) {
                    var more = new ArrayList<>(start);
                    more.add(next);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
