package vn.soxa.rollup;

import vn.soxa.ledger.Summary;
import vn.soxa.text.Words;

/** What must be the same for figures of an indicator to add up. */
record Definition(String unit, String kind, boolean share) {

    static Definition of(Summary.Figure figure) {
        return new Definition(Words.key(figure.unit()), figure.kind(), figure.share());
    }
}
