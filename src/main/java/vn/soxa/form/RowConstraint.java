package vn.soxa.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * A constraint annotation that stands on no class: what a row of the plan book says.
 *
 * @param kind one of the annotations of this package
 * @param values its attributes; arrays as lists, so that like constraints are equal
 */
public record RowConstraint(
        Class<? extends Annotation> kind, Level level, String message, String basis, Map<String, Object> values) {
    public RowConstraint {
        Map<String, Object> comparable = new HashMap<>(values);
        comparable.replaceAll((name, value) -> value instanceof String[] texts ? List.of(texts) : value);
        values = Map.copyOf(comparable);
    }

    /** In the program's words. */
    public static RowConstraint of(Class<? extends Annotation> kind, Level level, Map<String, Object> values) {
        return new RowConstraint(kind, level, "", "", values);
    }

    /** One that stands on a record, in the program's words. */
    static RowConstraint of(Annotation standing) {
        Map<String, Object> values = new HashMap<>();
        for (Method attribute : standing.annotationType().getDeclaredMethods()) {
            values.put(attribute.getName(), value(standing, attribute));
        }
        Level level = Weighs.level((Class<?>[]) Objects.requireNonNull(values.get("payload")));
        values.keySet().removeAll(List.of("payload", "groups", "basis", "message"));
        return of(standing.annotationType(), level, values);
    }

    private static Object value(Annotation standing, Method attribute) {
        try {
            return attribute.invoke(standing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    RowConstraint as(Level other) {
        return new RowConstraint(kind, other, message, basis, values);
    }

    /** What it means, without a validator being made for it. */
    List<Rule> rules() {
        Object annotation = Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (self, attribute, none) -> attribute(attribute));
        return Meaning.of((Annotation) annotation).stream()
                .map(rule -> rule.as(level).saying(message, basis))
                .toList();
    }

    private Object attribute(Method attribute) {
        Object value = values.get(attribute.getName());
        return value == null
                ? Objects.requireNonNull(attribute.getDefaultValue(), attribute.getName())
                : asWritten(value);
    }

    /** An annotation knows arrays, and no lists. */
    private static Object asWritten(Object value) {
        return value instanceof List<?> texts ? texts.toArray(String[]::new) : value;
    }

    GenericConstraintDef<? extends Annotation> definition() {
        return definition(kind);
    }

    private <A extends Annotation> GenericConstraintDef<A> definition(Class<A> of) {
        GenericConstraintDef<A> definition = new GenericConstraintDef<>(of);
        new TreeMap<>(values).forEach((name, value) -> definition.param(name, asWritten(value)));
        definition.param("basis", basis).param("message", message);
        definition.param("payload", Weighs.payload(level));
        return definition;
    }
}
