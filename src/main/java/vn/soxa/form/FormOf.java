package vn.soxa.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record a form: one component is one column, in order. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FormOf {
    String code();

    FormKind kind();

    FormRole role() default FormRole.DATA;

    /** True where hamlets' rows stand in it: an officer's sheet has a column for the hamlet. */
    boolean ofHamlets() default false;

    /** The columns that tell rows without a row code apart; alternatives are tried in order, parts joined by {@code +}. */
    String[] key();

    /** The season or year column whose year the row belongs to; empty where the period decides. */
    String year() default "";
}
