package vn.soxa.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Judges a row by what a constraint of the whole row means; the cell at fault is named as a property. */
abstract class MeaningValidator<A extends Annotation> implements ConstraintValidator<A, RowValues> {
    private List<Rule> rules = List.of();

    @Override
    public void initialize(A constraint) {
        rules = Meaning.of(constraint);
    }

    @Override
    public boolean isValid(RowValues row, ConstraintValidatorContext context) {
        PeriodBounds bounds = Objects.requireNonNull(context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(PeriodBounds.class));
        for (Rule rule : rules) {
            if (rule.broken().holds(row, bounds)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(rule.column())
                        .addConstraintViolation();
                return false;
            }
        }
        return true;
    }
}
