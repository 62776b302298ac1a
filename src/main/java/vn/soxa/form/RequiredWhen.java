package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column must be filled in rows where all the conditions hold; conditions as {@link Conditions} reads them. */
@Repeatable(RequiredWhen.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiredWhen {
    String column();

    String[] when();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        RequiredWhen[] value();
    }
}
