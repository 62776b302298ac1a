package vn.soxa.form;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * A constraint annotation that stands on no class: what a row of the plan book says.
 *
 * @param kind one of the annotations of this package
 * @param values its attributes
 */
public record RowConstraint(
        Class<? extends Annotation> kind, Level level, String message, String basis, Map<String, Object> values) {
    public RowConstraint {
        values = Map.copyOf(values);
    }

    /** In the program's words. */
    public static RowConstraint of(Class<? extends Annotation> kind, Level level, Map<String, Object> values) {
        return new RowConstraint(kind, level, "", "", values);
    }

    GenericConstraintDef<? extends Annotation> definition() {
        return definition(kind);
    }

    private <A extends Annotation> GenericConstraintDef<A> definition(Class<A> of) {
        GenericConstraintDef<A> definition = new GenericConstraintDef<>(of);
        new TreeMap<>(values).forEach(definition::param);
        definition.param("basis", basis).param("message", message);
        definition.param("payload", Weighs.payload(level));
        return definition;
    }
}
