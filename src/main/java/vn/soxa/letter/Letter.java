package vn.soxa.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** Everything of a report that depends on whom it goes to, after Decree 30/2020/NĐ-CP; the rest is settings. */
final class Letter {

    /** From this day on communes are directly below the province: Law 72/2025/QH15. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private final Plan plan;
    private final Period period;
    private final ReportTo to;
    private final Phrasebook words;

    Letter(Plan plan, Period period, ReportTo to, Phrasebook words) {
        this.plan = plan;
        this.period = period;
        this.to = to;
        this.words = words;
    }

    /** The places of the master document and the lines that go there; who reports as a person bears no agency's name. */
    Map<String, List<String>> fields() {
        List<String> commune = List.of(words.of("letter.nation.agency"), upper(plan.communeName()));
        boolean person = to == ReportTo.COMMUNE;
        Map<String, List<String>> fields = new TreeMap<>();
        fields.put("superior", List.of());
        fields.put("agency", person ? List.of() : commune);
        fields.put(
                "number",
                symbol().map(symbol -> words.of("letter.number", "symbol", symbol)).stream()
                        .toList());
        fields.put(
                "place",
                List.of(words.of(
                        "letter.place",
                        "place",
                        plan.setting("place", plan.communeName()),
                        "month",
                        VietnameseFormat.officialMonth(period.communeDue()),
                        "year",
                        "" + period.communeDue().getYear())));
        fields.put("subject", subject());
        fields.put("to", List.of(receiver()));
        fields.put("recipients", recipients());
        fields.put("authority", authority());
        fields.put("signer", List.of(plan.setting(person ? "preparerName" : "signerName", "")));
        return fields;
    }

    /** {@code Quý I/2025}, or from when to when for a report out of turn. */
    String periodName() {
        return period.adHoc()
                ? words.of("period.adHoc", "from", official(period.from()), "to", official(period.cutoff()))
                : VietnameseFormat.period(period.code());
    }

    /** Who reports: the people's committee, or the officer by post. */
    String who() {
        return to == ReportTo.COMMUNE ? post() : committee();
    }

    String receiver() {
        return switch (to) {
            case SUPERIOR -> superior();
            case PARTY -> plan.setting("partyRecipient", words.of("letter.unknown"));
            case COMMUNE -> committee();
        };
    }

    /** The people's committee in full. */
    String committee() {
        return words.of("letter.of", "agency", words.of("letter.agency"), "commune", plan.communeName());
    }

    /** The plan by name, number and day, as far as they are known. */
    String planName() {
        String name = plan.setting("planTitle", "");
        String number = plan.setting("planNumber", "");
        String prefix = words.of("letter.planPrefix");
        String rest = name.startsWith(prefix) ? name.substring(prefix.length()).strip() : name;
        if (number.isEmpty()) {
            String doing = words.of("letter.doing");
            return rest.startsWith(doing) ? rest.substring(doing.length()).strip() : name;
        }
        String date = plan.setting("planDate", "").replaceFirst("^(\\d\\d)/0([3-9])/", "$1/$2/");
        return words.of(
                date.isEmpty() ? "opening.plan.number" : "opening.plan.dated",
                "number",
                number,
                "date",
                date,
                "agency",
                words.of("letter.agency"),
                "commune",
                plan.communeName(),
                "rest",
                rest);
    }

    private List<String> subject() {
        String name = plan.setting("planTitle", "");
        String prefix = words.of("letter.planPrefix");
        String done = name.startsWith(prefix)
                ? name.substring(prefix.length()).strip()
                : words.of("letter.implement", "plan", name);
        String when = period.adHoc()
                ? words.of("period.adHoc.title", "from", official(period.from()), "to", official(period.cutoff()))
                : VietnameseFormat.period(period.code());
        return List.of(words.of("letter.subject", "plan", done), words.of("letter.subject.period", "period", when));
    }

    private String superior() {
        String now = plan.setting("superior", words.of("letter.unknown"));
        return period.cutoff().isBefore(TWO_LEVELS) ? plan.setting("superiorBefore", now) : now;
    }

    private Optional<String> symbol() {
        String usual = plan.setting("documentSymbol", "");
        String symbol =
                switch (to) {
                    case SUPERIOR -> usual;
                    case PARTY -> plan.setting("partySymbol", usual);
                    case COMMUNE -> plan.setting("officerSymbol", "");
                };
        return Optional.of(symbol).filter(text -> !text.isBlank());
    }

    private List<String> recipients() {
        String setting =
                switch (to) {
                    case SUPERIOR -> "recipients";
                    case PARTY -> "partyCopies";
                    case COMMUNE -> "officerCopies";
                };
        List<String> names = parts(plan.setting(setting, ""));
        List<String> lines = new ArrayList<>(List.of(words.of("letter.same")));
        for (int i = 0; i < names.size(); i++) {
            String key = i == names.size() - 1 ? "letter.recipient.last" : "letter.recipient";
            lines.add(words.of(key, "name", names.get(i)));
        }
        return lines;
    }

    /** {@code KT. CHỦ TỊCH; PHÓ CHỦ TỊCH} are two lines. */
    private List<String> authority() {
        return to == ReportTo.COMMUNE
                ? List.of(words.of("letter.reporter"))
                : Stream.concat(
                                Stream.of(words.of("letter.authority")),
                                parts(plan.setting("signerTitle", "")).stream())
                        .toList();
    }

    private static List<String> parts(String setting) {
        return Stream.of(setting.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String post() {
        String code = plan.setting("consolidator", "");
        return plan.officers().stream()
                .filter(officer -> officer.code().equals(code))
                .findFirst()
                .or(() -> plan.officers().stream().findFirst())
                .map(Officer::post)
                .orElseGet(() -> words.of("letter.unknown"));
    }

    private static String official(LocalDate day) {
        return VietnameseFormat.officialDate(day);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
