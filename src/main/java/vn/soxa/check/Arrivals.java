package vn.soxa.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.plan.Period;
import vn.soxa.plan.Reporter;
import vn.soxa.text.VietnameseFormat;

/** Who sent late, and who sent nothing. */
record Arrivals(@Nullable LocalDate today) implements CrossCheck {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public void judge(Round round) {
        for (StandingFile file : round.files()) {
            LocalDate due = due(round.period(), file.hamlet());
            if (FirstSent.of(round, file)
                    .map(sent -> LocalDate.ofInstant(sent, HERE))
                    .filter(sent -> sent.isAfter(due))
                    .isPresent()) {
                round.find(file, Finding.ofFile(FindingCode.FILE_LATE, "due", VietnameseFormat.date(due)));
            }
        }
        Set<String> sent = round.choices().stream()
                .filter(choice -> choice.submission().isReport())
                .flatMap(choice -> Stream.ofNullable(choice.submission().reporter()))
                .collect(Collectors.toSet());
        expected(round).stream()
                .filter(reporter -> !sent.contains(reporter.code()))
                .forEach(reporter -> missing(round, reporter));
    }

    private void missing(Round round, Reporter reporter) {
        LocalDate due = due(round.period(), reporter.hamlet());
        Finding finding = Finding.ofFile(
                FindingCode.REPORTER_MISSING,
                "hamlet",
                reporter.spoken(),
                "period",
                VietnameseFormat.period(round.period().code()),
                "due",
                VietnameseFormat.date(due));
        boolean early = today != null && !today.isAfter(due);
        round.find(reporter.code(), early ? finding.as(Severity.INFO) : finding);
    }

    /** Reporters with forms to fill; hamlets that are no more, or not yet, owe nothing. */
    static List<Reporter> expected(Round round) {
        return round.plan().reporters(round.period()).stream()
                .filter(reporter ->
                        !round.plan().formsOf(reporter.code(), round.period()).isEmpty())
                .toList();
    }

    private static LocalDate due(Period period, boolean hamlet) {
        return hamlet ? period.hamletsDue() : period.officersDue();
    }
}
