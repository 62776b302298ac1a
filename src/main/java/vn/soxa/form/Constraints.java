package vn.soxa.form;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.jspecify.annotations.Nullable;

/** The constraints of a form, attached to the type of its rows by Hibernate Validator's mapping. */
public final class Constraints {
    /** A row that is values by column key and nothing else. */
    record Row(RowValues values) implements RowValues {
        @Override
        public @Nullable Object get(String column) {
            return values.get(column);
        }
    }

    private final List<RowConstraint> all;
    private @Nullable HibernateValidatorFactory factory;

    public Constraints(List<RowConstraint> all) {
        this.all = List.copyOf(all);
    }

    /** These and more. */
    Constraints and(Constraints more) {
        return more.all.isEmpty()
                ? this
                : all.isEmpty()
                        ? more
                        : new Constraints(
                                Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** Who judges the rows of a period; may be asked from several threads at once. */
    public RowJudge judge(PeriodBounds bounds) {
        return new RowJudge(
                factory().usingContext().constraintValidatorPayload(bounds).getValidator());
    }

    /** Made once, and not before somebody asks: most runs meet few forms. */
    private synchronized HibernateValidatorFactory factory() {
        HibernateValidatorFactory made = factory;
        if (made == null) {
            HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Echo());
            ConstraintMapping mapping = configuration.createConstraintMapping();
            TypeConstraintMappingContext<Row> type = mapping.type(Row.class);
            all.forEach(constraint -> type.constraint(constraint.definition()));
            configuration.addMapping(mapping);
            made = configuration.buildValidatorFactory().unwrap(HibernateValidatorFactory.class);
            factory = made;
        }
        return made;
    }

    /** What the constraints mean, as their metadata tells it: what weighs most first. */
    public List<Rule> rules() {
        if (all.isEmpty()) {
            return List.of();
        }
        return factory().getValidator().getConstraintsForClass(Row.class).getConstraintDescriptors().stream()
                .flatMap(constraint -> rules(constraint).stream())
                .sorted(Comparator.comparing(Rule::level)
                        .thenComparing(Rule::breach)
                        .thenComparing(Rule::column)
                        .thenComparing(rule -> rule.broken().toString()))
                .toList();
    }

    private static List<Rule> rules(ConstraintDescriptor<?> constraint) {
        return Meaning.of(constraint.getAnnotation()).stream()
                .map(rule -> weighed(rule, constraint))
                .toList();
    }

    /** The rule as its constraint weighs and says it. */
    static Rule weighed(Rule rule, ConstraintDescriptor<?> constraint) {
        String basis = String.valueOf(constraint.getAttributes().get("basis"));
        return rule.as(Weighs.level(constraint.getPayload())).saying(constraint.getMessageTemplate(), basis);
    }

    /** Forms read twice from the same rows are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Constraints same && all.equals(same.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
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
