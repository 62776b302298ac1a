package vn.soxa.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands beside a decision, for whoever asks later.
 *
 * @param because what somebody said on the telephone, and who; blank where the decision speaks for itself
 */
public record DecisionNote(String when, String who, String because) {

    static final DecisionNote NONE = new DecisionNote("", "", "");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy H:mm", Locale.ROOT);

    /** By whoever is at this machine. */
    static DecisionNote now(Clock clock, String because) {
        String user = System.getProperty("user.name", "");
        return new DecisionNote(MINUTE.format(LocalDateTime.now(clock)), user, because.strip());
    }
}
