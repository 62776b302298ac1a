package vn.soxa.plan;

import java.time.LocalDate;
import java.util.Optional;

/** An obligation of the plan with its owner; due as the plan says it ({@code 31/12/2025}, {@code 31/12 hằng năm}). */
public record Task(String code, String title, String owner, String product, String shownIn, String due, String kind) {

    /** True where the code begins with that of a group of tasks. */
    public boolean under(String group) {
        return code.equals(group) || code.startsWith(group + ".");
    }

    /** The last day due in a plan year or before it; empty where the plan names no day. */
    public Optional<LocalDate> dueIn(int year) {
        return DueText.in(due, year);
    }
}
