package vn.soxa.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which of two places hosted a class, as far as their rows tell. */
final class ClassHost {

    private static final Set<String> HAMLETS = Set.of("Ấp");
    private static final Set<String> COMMUNES = Set.of("Xã", "Tổ khuyến nông cộng đồng");

    private ClassHost() {}

    /** One of the rows names this one's reporter as host, and neither names another. */
    static boolean is(ReportedRow row, ReportedRow other) {
        boolean hamlet = row.file().hamlet();
        List<String> named = Stream.of(row, other)
                .flatMap(one -> Stream.ofNullable(one.text("host")))
                .toList();
        return hamlet != other.file().hamlet() && !named.isEmpty() && (hamlet ? HAMLETS : COMMUNES).containsAll(named);
    }
}
