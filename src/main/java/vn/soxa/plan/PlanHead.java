package vn.soxa.plan;

import org.jspecify.annotations.Nullable;

/**
 * One of the plans that a plan book carries.
 *
 * @param document what it was issued by, as a sentence names it; empty where nobody said
 * @param consolidator the code of the officer who reports it; null for the one who consolidates the book
 * @param recipients who receives its report, parted by semicolons; empty for those of the book
 */
public record PlanHead(
        String code, String name, String document, @Nullable String consolidator, String recipients) {}
