package vn.soxa.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column has these limits, both included, in rows where all the conditions hold; an empty limit is none. */
@Repeatable(RangeWhen.Several.class)
@Constraint(validatedBy = RangeWhen.Judge.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RangeWhen {
    String column();

    String min() default "";

    String max() default "";

    /** Rows in which this does not hold are left alone; as {@link Conditions} reads them. */
    String[] when() default {};

    /** The decree or decision behind it. */
    String basis() default "";

    /** The plan book's own words for who broke it; empty for the program's. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link Weighs.Asking} or {@link Weighs.Noting}; none where the row must not count. */
    Class<? extends Payload>[] payload() default {};

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        RangeWhen[] value();
    }

    /** Hibernate Validator wants a validator of each annotation's own. */
    final class Judge extends MeaningValidator<RangeWhen> {}
}
