package vn.soxa.plan;

/** An obligation of the plan with its owner; due as the plan says it ({@code 31/12/2025}, {@code 31/12 hằng năm}). */
public record Task(
        String code,
        String title,
        String owner,
        String partners,
        String product,
        String shownIn,
        String due,
        String kind) {}
