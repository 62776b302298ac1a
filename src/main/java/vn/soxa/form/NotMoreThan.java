package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One column must not be more than another, times a factor. */
@Repeatable(NotMoreThan.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotMoreThan {
    String part();

    String whole();

    String times() default "1";

    boolean warning() default false;

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        NotMoreThan[] value();
    }
}
