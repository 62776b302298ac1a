package vn.soxa.house.planted.attic;

/** Lives where the table has no line. */
public record Unplanned() {}
