package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows where all the conditions hold are worth a look at this column, but count. */
@Repeatable(UnusualWhen.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnusualWhen {
    String column();

    String[] when();

    /** Which of the ways, for the words that say so. */
    Breach breach();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        UnusualWhen[] value();
    }
}
