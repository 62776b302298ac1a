package vn.soxa.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.Glossary;

/** {@code Tình hình nộp}: who sent what when, and how much of it counts. */
final class SubmissionPage {

    static final String NAME = "Tình hình nộp";
    static final int STATUS = 2;
    private static final int ACCEPTED = 6;
    private static final int REJECTED = 7;
    private static final int FIRST_FORM = 9;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CheckedRound round;
    private final SourceLinks links;
    private final Heading heading;
    private final List<Form> forms;
    private final Map<String, CheckedSubmission> standing = new HashMap<>();
    private final Page page;
    private int first;
    private int last;

    SubmissionPage(CheckedRound round, SourceLinks links, Heading heading) {
        this.round = round;
        this.links = links;
        this.heading = heading;
        this.forms = round.plan().forms().forms();
        round.submissions().stream()
                .filter(submission -> !submission.aside())
                .forEach(submission ->
                        Optional.ofNullable(submission.reporter()).ifPresent(code -> standing.put(code, submission)));
        double[] widths = new double[FIRST_FORM + forms.size()];
        Arrays.fill(widths, 4.3);
        double[] about = {6, 38, 16, 16, 9, 7, 9, 9, 42};
        System.arraycopy(about, 0, widths, 0, about.length);
        page = new Page(NAME, widths);
    }

    SheetSpec spec() {
        page.title(Phrases.of("submissions.title"), heading.periodLine());
        int header = page.header(34, headers());
        first = page.next();
        round.plan().reporters(round.period()).forEach(reporter -> page.add(line(reporter)));
        last = Math.max(first, page.next() - 1);
        page.add(totals());
        page.skip();
        page.across(CellSpec.text(0, Phrases.of("submissions.note"), Look.GUIDE), FIRST_FORM - 1);
        others();
        colour();
        page.sheet().freeze(header + 1, 2);
        return page.printing(FIRST_FORM).print(header, header);
    }

    /** The words of the status column, as other sheets name them. */
    String statuses() {
        return Refs.range(NAME, first, STATUS, last, STATUS);
    }

    /** How many reporters have this word in the status column. */
    long having(String word) {
        return round.plan().reporters(round.period()).stream()
                .filter(reporter -> word(standing(reporter.code())).equals(word))
                .count();
    }

    static String word(Optional<CheckedSubmission> submission) {
        return submission.map(known -> word(known.status())).orElseGet(() -> Glossary.word("submission.NOT_SENT"));
    }

    static String word(SubmissionStatus status) {
        return Glossary.word("submission." + (status == SubmissionStatus.PARTLY ? "PARTLY_ACCEPTED" : status.name()));
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(IntStream.range(0, FIRST_FORM)
                .mapToObj(i -> Phrases.of("submissions.header." + i))
                .toList());
        forms.forEach(form -> headers.add(form.code()));
        return headers;
    }

    /** The file that stands for a reporter; replaced ones are listed below. */
    private Optional<CheckedSubmission> standing(String reporter) {
        return Optional.ofNullable(standing.get(reporter));
    }

    private List<CellSpec> line(Reporter reporter) {
        Optional<CheckedSubmission> sent = standing(reporter.code());
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, reporter.code(), Look.BODY_CENTRED),
                CellSpec.text(1, reporter.name(), Look.BODY_TEXT),
                CellSpec.text(STATUS, word(sent), Look.BODY_CENTRED),
                CellSpec.text(3, sent.map(SubmissionPage::moment).orElse(null), Look.BODY_CENTRED),
                CellSpec.text(4, sent.map(SubmissionPage::late).orElse(null), Look.BODY_CENTRED),
                CellSpec.text(5, sent.map(SubmissionPage::version).orElse(null), Look.BODY_CENTRED),
                number(ACCEPTED, sent.map(known -> known.accepted().size()).orElse(null)),
                number(REJECTED, sent.map(known -> known.open().size()).orElse(null)),
                sent.map(this::file).orElseGet(() -> CellSpec.text(8, null, Look.BODY_TEXT))));
        List<Form> own = round.plan().formsOf(reporter.code(), round.period());
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            String said =
                    own.contains(form) ? sent.map(known -> said(known, form)).orElse("") : "–";
            cells.add(CellSpec.text(FIRST_FORM + i, said, Look.BODY_CENTRED));
        }
        return cells;
    }

    private List<CellSpec> totals() {
        return List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT),
                CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT),
                sum(
                        ACCEPTED,
                        round.plan().reporters(round.period()).stream()
                                .flatMap(reporter -> standing(reporter.code()).stream())
                                .mapToLong(known -> known.accepted().size())
                                .sum()),
                sum(
                        REJECTED,
                        round.plan().reporters(round.period()).stream()
                                .flatMap(reporter -> standing(reporter.code()).stream())
                                .mapToLong(known -> known.open().size())
                                .sum()));
    }

    private CellSpec sum(int column, long stored) {
        String formula = "SUM(" + Refs.near(first, column) + ":" + Refs.near(last, column) + ")";
        return CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.TOTAL_WHOLE);
    }

    /** Files that stand for nobody, or that a newer one has replaced. */
    private void others() {
        List<CheckedSubmission> others = round.submissions().stream()
                .filter(submission ->
                        submission.aside() || submission.submission().reporter() == null)
                .toList();
        if (!others.isEmpty()) {
            page.line(Phrases.of("submissions.others"), Look.SECTION, 20);
        }
        for (CheckedSubmission submission : others) {
            String reporter = submission.submission().reporter();
            page.add(
                    CellSpec.text(0, reporter, Look.BODY_CENTRED),
                    CellSpec.text(
                            1,
                            reporter == null
                                    ? null
                                    : round.plan()
                                            .reporter(reporter)
                                            .map(Reporter::name)
                                            .orElse(reporter),
                            Look.BODY_TEXT),
                    CellSpec.text(STATUS, asideWord(submission), Look.BODY_CENTRED),
                    CellSpec.text(3, moment(submission), Look.BODY_CENTRED),
                    file(submission));
        }
    }

    /** What the officer left out was not replaced by anything. */
    private static String asideWord(CheckedSubmission sent) {
        boolean excluded = sent.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_EXCLUDED);
        return excluded ? Glossary.word("submission.EXCLUDED") : word(sent.status());
    }

    private void colour() {
        CellRange range = new CellRange(first, STATUS, last, STATUS);
        colour(range, word(SubmissionStatus.ACCEPTED), Look.GOOD);
        colour(range, word(SubmissionStatus.PARTLY), Look.WARNING);
        colour(range, word(SubmissionStatus.REJECTED), Look.BAD);
        colour(range, Glossary.word("submission.NOT_SENT"), Look.BAD);
    }

    private void colour(CellRange range, String word, Look look) {
        page.sheet().highlight(new Highlight(range, Refs.near(first, STATUS) + "=" + Refs.text(word), look));
    }

    private CellSpec file(CheckedSubmission sent) {
        String file = sent.submission().file();
        return links.toFile(CellSpec.text(8, file, Look.BODY_LINK), file);
    }

    /** {@code 12}, or {@code 12/1} where one row more does not count. */
    private static String said(CheckedSubmission sent, Form form) {
        long accepted = count(sent.accepted(), form);
        long open = count(sent.open(), form);
        if (accepted + count(sent.rejected(), form) > 0) {
            return open == 0 ? "" + accepted : accepted + "/" + open;
        }
        if (sent.submission().nothing().contains(form.code())) {
            return Phrases.of("submissions.nothing");
        }
        boolean there =
                sent.submission().sheets().stream().map(BoundSheet::form).anyMatch(form::equals);
        return Phrases.of(there ? "submissions.blank" : "submissions.absent");
    }

    private static long count(List<BoundRow> rows, Form form) {
        return rows.stream()
                .filter(row -> row.form().code().equals(form.code()))
                .count();
    }

    private static String moment(CheckedSubmission sent) {
        Instant modified = sent.submission().modified();
        Instant moment = modified == null ? sent.submission().fileTime() : modified;
        return MOMENT.format(moment.atZone(VIETNAM));
    }

    private static @Nullable String late(CheckedSubmission sent) {
        boolean late = sent.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_LATE);
        return late ? Glossary.word("submission.LATE") : null;
    }

    private static @Nullable String version(CheckedSubmission sent) {
        var stamp = sent.submission().stamp();
        return stamp == null ? null : "" + stamp.round();
    }

    private static CellSpec number(int column, @Nullable Integer number) {
        return CellSpec.number(column, number == null ? null : BigDecimal.valueOf(number), Look.BODY_WHOLE);
    }
}
