package vn.soxa.house.planted.unmarked;

/** Its package says nothing about null. */
public record Forgotten() {}
