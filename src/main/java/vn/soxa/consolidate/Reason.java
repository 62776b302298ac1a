package vn.soxa.consolidate;

/** Why a row that belongs to an indicator does not count for it. */
enum Reason {
    NOT_ACTIVE,
    NOT_AGRICULTURE,
    NOT_REGISTERED,
    DATE_MISSING,
    BEFORE_PLAN,
    AFTER_CUTOFF,
    SAME_ORGANISATION,
    TRADER,
    NOT_SIGNED,
    CANCELLED,
    NOT_BOUGHT,
    NOT_PLANNED,
    OTHER_SEASON,
    NOT_STABLE,
    REVERTED,
    NOT_RICE_LAND,
    SAME_PARCEL,
    NOT_FRUIT,
    NOT_JUDGED,
    NOT_SUSTAINABLE,
    NOT_RECOGNISED,
    DECISION_MISSING,
    AGAIN,
    FEW_STARS,
    FIVE_STARS,
    EXPIRED,
    REVOKED,
    SAME_PRODUCT
}
