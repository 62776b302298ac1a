package vn.soxa.plan;

import org.jspecify.annotations.Nullable;

/** Somebody in the commune's office who fills a workbook. */
public record Officer(
        String code,
        String post,
        @Nullable String shortName,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String role) {}
