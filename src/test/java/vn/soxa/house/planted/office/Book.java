package vn.soxa.house.planted.office;

/** Something further down. */
public record Book(String name) {}
