package vn.soxa.form;

/** Whose cells a column holds; never two hands on one cell. */
public enum Hand {
    /** Whoever the form is given to: the hamlet, or the officer where officers fill the form. */
    FILLER,
    /** The officer who owns the form, on the rows of all hamlets. */
    OWNER,
    /** Written when the template is issued; nobody types there. */
    ISSUED
}
