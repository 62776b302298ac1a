package vn.soxa.returned;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** To whom something goes back, and by when it is wanted again. */
record Addressee(
        Plan plan,
        Period period,
        @Nullable String reporter,
        @Nullable LocalDate today,
        Phrasebook words) {

    /** {@code anh/chị Trưởng ấp Tân Định}. */
    String whom() {
        return hamlet().map(hamlet -> words.of("whom.hamlet", "name", hamlet.spoken()))
                .or(() -> officer().map(this::whom))
                .orElseGet(() -> words.of("whom.unknown"));
    }

    /** {@code Ấp Tân Định}. */
    String whose() {
        return hamlet().map(hamlet -> StringUtils.capitalize(hamlet.spoken()))
                .or(() -> officer().map(officer -> words.of("whose.officer", "name", officer.post())))
                .orElse("");
    }

    /** Hamlets mend until the officers are due, officers until the commune is; a day gone by is not named. */
    String due() {
        LocalDate day = hamlet().isPresent() ? period.officersDue() : period.communeDue();
        return today != null && today.isAfter(day)
                ? words.of("due.soon")
                : words.of("due.before", "due", VietnameseFormat.date(day));
    }

    /** {@code Kính gửi anh/chị Trưởng ấp Tân Định: xã chưa nhận được báo cáo Quý I/2025 …}. */
    String missing() {
        LocalDate day = hamlet().isPresent() ? period.hamletsDue() : period.officersDue();
        return words.of("missing", "whom", whom(), "period", periodName(), "due", VietnameseFormat.date(day));
    }

    String periodName() {
        return VietnameseFormat.period(period.code());
    }

    private Optional<Hamlet> hamlet() {
        return reporter == null ? Optional.empty() : plan.hamlet(reporter);
    }

    private Optional<Officer> officer() {
        return plan.officers().stream()
                .filter(officer -> officer.code().equals(reporter))
                .findFirst();
    }

    /** A post without a name may be an office, which is nobody's brother or sister. */
    private String whom(Officer officer) {
        String name = officer.name();
        return name == null ? officer.post() : words.of("whom.officer", "name", name);
    }
}
