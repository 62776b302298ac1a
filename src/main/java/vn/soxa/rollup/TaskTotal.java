package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.soxa.ledger.Summary;

/** One obligation of the plan over all communes. */
public record TaskTotal(String code, String title, List<Part> parts) {

    /** How it stands in a commune. */
    public record Part(CommuneBook commune, Summary.Work work) {}

    public TaskTotal {
        parts = List.copyOf(parts);
    }

    public long late() {
        return parts.stream().filter(part -> part.work().late()).count();
    }

    public BigDecimal planned() {
        return sum(Summary.Work::planned);
    }

    public BigDecimal spent() {
        return sum(Summary.Work::spent);
    }

    private BigDecimal sum(Function<Summary.Work, BigDecimal> item) {
        return parts.stream().map(part -> item.apply(part.work())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
