package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The cell is chosen from this list of the plan book. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ListOf {
    String value();

    /** Texts outside the list are accepted with a warning. */
    boolean open() default false;
}
