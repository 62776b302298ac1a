package vn.soxa.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.text.VietnameseFormat;

/** Chooses one workbook a commune, all of one period; whatever is not chosen is told where it lies. */
final class Selection {

    /** The newest first. */
    private static final Comparator<CommuneBook> NEWEST = Comparator.comparing(CommuneBook::version)
            .thenComparing(CommuneBook::modified)
            .thenComparing(CommuneBook::file, Comparator.reverseOrder())
            .reversed();

    private final String period;
    private final List<CommuneBook> chosen = new ArrayList<>();
    private final Map<String, List<Finding>> findings = new TreeMap<>();

    /** Of the period, or of that which most communes are of where it is null. */
    Selection(List<ReadFile> files, @Nullable String period) {
        List<CommuneBook> all =
                files.stream().flatMap(file -> file.books().stream()).toList();
        this.period = period == null ? usual(all) : period;
        Map<String, List<CommuneBook>> byCommune = new TreeMap<>();
        all.forEach(book -> byCommune
                .computeIfAbsent(book.code(), code -> new ArrayList<>())
                .add(book));
        byCommune.values().forEach(this::choose);
    }

    String period() {
        return period;
    }

    /** In the order of their codes. */
    List<CommuneBook> chosen() {
        return List.copyOf(chosen);
    }

    /** File → what is found about the books in it. */
    Map<String, List<Finding>> findings() {
        return findings;
    }

    private void choose(List<CommuneBook> books) {
        List<CommuneBook> current = books.stream()
                .filter(book -> book.period().equals(period))
                .sorted(NEWEST)
                .toList();
        books.stream()
                .filter(book -> !book.period().equals(period))
                .forEach(book -> find(book, otherPeriod(book, current.isEmpty())));
        if (!current.isEmpty()) {
            CommuneBook winner = current.get(0);
            chosen.add(winner);
            current.stream().skip(1).forEach(other -> find(other, passedOver(other, winner)));
        }
    }

    /** Earlier workbooks of a commune that sent the right one too are in nobody's way. */
    private Finding otherPeriod(CommuneBook book, boolean alone) {
        Finding finding = Finding.ofFile(
                FindingCode.COMMUNE_OTHER_PERIOD,
                "commune",
                book.name(),
                "found",
                VietnameseFormat.period(book.period()),
                "period",
                VietnameseFormat.period(period));
        return alone ? finding : finding.as(Severity.INFO);
    }

    private static Finding passedOver(CommuneBook other, CommuneBook winner) {
        if (!other.sameName(winner)) {
            return Finding.ofFile(
                    FindingCode.COMMUNE_CODE_SHARED,
                    "found",
                    other.code(),
                    "commune",
                    other.name(),
                    "other",
                    winner.name(),
                    "file",
                    winner.file());
        }
        if (other.version() < winner.version()) {
            return Finding.ofFile(
                    FindingCode.COMMUNE_OLDER_VERSION,
                    "commune",
                    other.name(),
                    "found",
                    "" + other.version(),
                    "other",
                    "" + winner.version(),
                    "file",
                    winner.file());
        }
        Finding twice = Finding.ofFile(FindingCode.COMMUNE_TWICE, "commune", other.name(), "other", winner.file());
        return other.sameContent(winner) ? twice.as(Severity.INFO) : twice;
    }

    private void find(CommuneBook book, Finding finding) {
        findings.computeIfAbsent(book.file(), file -> new ArrayList<>()).add(finding);
    }

    /** The later of two that equally many communes are of. */
    private static String usual(List<CommuneBook> books) {
        Map<String, Long> counts = new LinkedHashMap<>();
        books.stream()
                .map(book -> book.period() + "\t" + book.code())
                .distinct()
                .forEach(pair -> counts.merge(pair.substring(0, pair.indexOf('\t')), 1L, Long::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
