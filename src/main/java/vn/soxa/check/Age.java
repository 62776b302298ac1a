package vn.soxa.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Period;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;

/** Which of two files is the newer, as far as anything proves it: its round, the day it says, the time of the file. */
record Age(Period period, @Nullable LocalDate today) {

    private static final Duration AHEAD = Duration.ofDays(60);

    private static final Duration CLOCKS_APART = Duration.ofDays(2);
    private static final Duration SAME_ON_DISK = Duration.ofSeconds(2);

    /** Above 0 where the first is newer, below 0 where the other is, 0 where nothing tells. */
    int compare(Submission one, Submission other) {
        int rounds = Integer.compare(round(one), round(other));
        if (rounds != 0) {
            return rounds;
        }
        Optional<Instant> saved = saved(one);
        Optional<Instant> otherSaved = saved(other);
        if (saved.isPresent() && otherSaved.isPresent() && !saved.equals(otherSaved)) {
            return saved.get().compareTo(otherSaved.get());
        }
        boolean apart = Duration.between(one.fileTime(), other.fileTime()).abs().compareTo(SAME_ON_DISK) > 0;
        return apart && believable(one.fileTime()) && believable(other.fileTime())
                ? one.fileTime().compareTo(other.fileTime())
                : 0;
    }

    /** When it was saved, as the workbook says, unless that is the template's own day or a day it cannot be. */
    private Optional<Instant> saved(Submission file) {
        return Optional.ofNullable(file.modified())
                .filter(saved -> !saved.equals(start(period.from())) && believable(saved));
    }

    private boolean believable(Instant time) {
        return time.isAfter(start(period.from()).minus(AHEAD))
                && (today == null || time.isBefore(start(today).plus(CLOCKS_APART)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static int round(Submission file) {
        Stamp stamp = file.stamp();
        return stamp == null ? 1 : stamp.round();
    }
}
