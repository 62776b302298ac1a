package vn.soxa.book;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.VietnameseFormat;

/** What every page says of whose figures these are, of what period, up to which day. */
public final class Heading {

    private final Plan plan;
    private final Period period;

    public Heading(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
    }

    /** {@code Quý I/2025 – số liệu chốt đến ngày 14/3/2025}. */
    String periodLine() {
        return Phrases.of("periodLine", periodName(), VietnameseFormat.officialDate(period.cutoff()));
    }

    /** {@code Xã Tân Phước Đồi – Quý I/2025 – số liệu chốt đến ngày 14/3/2025}. */
    public String whole() {
        return Phrases.of("wholeLine", StringUtils.capitalize(commune()), periodLine());
    }

    /** {@code Quý I/2025}; out of turn from when to when. */
    String periodName() {
        return period.adHoc()
                ? Phrases.of(
                        "period.adHoc",
                        VietnameseFormat.officialDate(period.from()),
                        VietnameseFormat.officialDate(period.cutoff()))
                : VietnameseFormat.period(period.code());
    }

    /** Who answers for something: the officer by name, else by post. */
    public String person(String officer) {
        return plan.officers().stream()
                .filter(known -> known.code().equals(officer))
                .map(known -> Objects.requireNonNullElse(known.name(), known.post()))
                .findFirst()
                .orElse(officer);
    }

    /** A reporter by name, with whom to call where the plan book says it. */
    String called(String reporter) {
        String name = plan.reporter(reporter).map(Reporter::name).orElse(reporter);
        return Stream.concat(
                        plan.hamlets().stream()
                                .filter(known -> known.code().equals(reporter))
                                .flatMap(known -> Stream.ofNullable(known.phone())),
                        plan.officers().stream()
                                .filter(known -> known.code().equals(reporter))
                                .flatMap(known -> Stream.ofNullable(known.phone())))
                .findFirst()
                .map(phone -> Phrases.of("matter.called", name, phone))
                .orElse(name);
    }

    String commune() {
        return plan.communeName();
    }

    String communeUpper() {
        return commune().toUpperCase(Locale.ROOT);
    }

    String symbol() {
        return plan.setting("documentSymbol", "BC-UBND");
    }

    /** 1 where the cut-off day on the cover lies after a day, else 0. */
    String isOver(LocalDate day) {
        return "IF(" + CoverPage.CUTOFF_CELL + ">DATE(" + day.getYear() + "," + day.getMonthValue() + ","
                + day.getDayOfMonth() + "),1,0)";
    }
}
