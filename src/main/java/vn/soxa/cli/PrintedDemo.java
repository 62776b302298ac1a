package vn.soxa.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.RoundResult;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.text.Glossary;
import vn.soxa.text.VietnameseFormat;

/** What the trial came to, in ten lines: what was done, how the targets stand, where to look. */
record PrintedDemo(PrintStream out, Path folder) {

    private static final int TARGETS = 4;
    private static final int NAME = 44;

    void print(List<RoundResult> results) {
        RoundResult last = results.get(results.size() - 1);
        out.println(Console.word("demo.title", last.plan().communeName()));
        results.forEach(result -> out.println(PrintedRound.counts(result)));
        last.targets().stream().limit(TARGETS).forEach(this::target);
        out.println(Console.word("summary.workbook", folder.resolve(last.workbook())));
        out.println(Console.word("summary.report", folder.resolve(last.report())));
        out.println(Console.word("demo.folder", folder));
    }

    private void target(IndicatorResult result) {
        out.println(Console.word(
                "demo.target",
                StringUtils.abbreviate(RoundResult.name(result), "…", NAME),
                figure(result.actual()),
                figure(result.target()),
                result.indicator().unit(),
                Glossary.word("status." + result.status())));
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "–" : VietnameseFormat.number(number, 2);
    }
}
