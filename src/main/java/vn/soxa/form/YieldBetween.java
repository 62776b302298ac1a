package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tonnes per hectare outside these limits are worth a look. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface YieldBetween {
    String tonnes();

    String area();

    String min();

    String max();

    String[] when();
}
