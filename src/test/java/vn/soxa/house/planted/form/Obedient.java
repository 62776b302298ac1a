package vn.soxa.house.planted.form;

/** Knows nothing. */
public record Obedient(String name) {}
