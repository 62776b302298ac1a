package vn.soxa.form;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.jspecify.annotations.Nullable;

/** The constraints of a form that stands on no class, attached to the type of its rows by Hibernate Validator's mapping. */
public final class Constraints {
    /** A row that is values by column key and nothing else. */
    record Row(RowValues values) implements RowValues {
        @Override
        public @Nullable Object get(String column) {
            return values.get(column);
        }
    }

    private final HibernateValidatorFactory factory;

    public Constraints(List<RowConstraint> constraints) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Echo());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Row> type = mapping.type(Row.class);
        constraints.forEach(constraint -> type.constraint(constraint.definition()));
        configuration.addMapping(mapping);
        this.factory = configuration.buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
    }

    /** What the constraints mean, as their metadata tells it: what weighs most first. */
    public List<Rule> rules() {
        return factory.getValidator().getConstraintsForClass(Row.class).getConstraintDescriptors().stream()
                .flatMap(constraint -> rules(constraint).stream())
                .sorted(Comparator.comparing(Rule::level)
                        .thenComparing(Rule::breach)
                        .thenComparing(Rule::column)
                        .thenComparing(rule -> rule.broken().toString()))
                .toList();
    }

    private static List<Rule> rules(ConstraintDescriptor<?> constraint) {
        Level level = Weighs.level(constraint.getPayload());
        String basis = String.valueOf(constraint.getAttributes().get("basis"));
        return Meaning.of(constraint.getAnnotation()).stream()
                .map(rule -> rule.as(level).saying(constraint.getMessageTemplate(), basis))
                .toList();
    }

    /** What a broken constraint says is written elsewhere, with the cell and the figures. */
    private static final class Echo implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
