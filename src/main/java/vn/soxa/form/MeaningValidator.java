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
        HibernateConstraintValidatorContext told = context.unwrap(HibernateConstraintValidatorContext.class);
        PeriodBounds bounds = Objects.requireNonNull(told.getConstraintValidatorPayload(PeriodBounds.class));
        boolean valid = true;
        for (Rule rule : rules) {
            if (rule.broken().holds(row, bounds)) {
                told.disableDefaultConstraintViolation();
                told.withDynamicPayload(rule)
                        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(rule.column())
                        .addConstraintViolation();
                valid = false;
            }
        }
        return valid;
    }
}
