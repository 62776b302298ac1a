package vn.soxa.app;

import vn.soxa.plan.Reporter;

/** Whom templates are issued to. */
public enum Audience {
    EVERYBODY,
    HAMLETS,
    OFFICERS;

    boolean holds(Reporter reporter) {
        return this == EVERYBODY || reporter.hamlet() == (this == HAMLETS);
    }
}
