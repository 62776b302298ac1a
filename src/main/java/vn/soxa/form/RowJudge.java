package vn.soxa.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Tells which rules a row breaks, as Hibernate Validator sees it. */
public final class RowJudge {
    private final Validator validator;

    RowJudge(Validator validator) {
        this.validator = validator;
    }

    /** In no particular order; each as the form lists it. */
    public List<Rule> broken(RowValues row) {
        return validator.validate(new Constraints.Row(row)).stream()
                .map(RowJudge::rule)
                .toList();
    }

    private static Rule rule(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        return Constraints.weighed(told.getDynamicPayload(Rule.class), violation.getConstraintDescriptor());
    }
}
