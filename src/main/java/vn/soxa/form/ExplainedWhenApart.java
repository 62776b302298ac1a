package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where two figures are further apart than the tolerance, a third column must say why. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExplainedWhenApart {
    String figure();

    String from();

    String by();

    String tolerance();
}
