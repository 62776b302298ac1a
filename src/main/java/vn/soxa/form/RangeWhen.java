package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column has these limits in rows where all the conditions hold; conditions as {@link Conditions} reads them. */
@Repeatable(RangeWhen.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RangeWhen {
    String column();

    String min() default "";

    String max() default "";

    String[] when();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        RangeWhen[] value();
    }
}
