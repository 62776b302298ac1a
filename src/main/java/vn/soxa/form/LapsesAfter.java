package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a date column begins ends so many months later; shortly before, the row is to be looked at again. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LapsesAfter {
    String column();

    int months();

    /** So many months before the end. */
    int remindedBefore();

    String[] when();
}
