package vn.soxa.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One column over another must lie between these; an empty limit is none. Areas count in hectares. */
@Repeatable(RatioBetween.Several.class)
@Constraint(validatedBy = RatioBetween.Judge.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RatioBetween {
    String part();

    String whole();

    String min() default "";

    String max() default "";

    /** What one of the whole is in the numbers compared: 0.0001 where it is an area, held in square metres. */
    String factor() default "1";

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
        RatioBetween[] value();
    }

    /** Hibernate Validator wants a validator of each annotation's own. */
    final class Judge extends MeaningValidator<RatioBetween> {}
}
