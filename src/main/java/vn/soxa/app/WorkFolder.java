package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soxa.ledger.BooksOrigin;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.VietnameseFormat;

/** Where everything of a commune lies; the folder is the state, there is no database. Names are ASCII: they travel. */
public record WorkFolder(Path root) {

    public static final String PLAN_BOOK = "So-ke-hoach.xlsx";

    private static final String COMMUNE_WORKBOOK = "Tong-hop_";
    private static final String CHOSEN_WORKBOOK = "Dot-xuat_";
    private static final String REPORT = "Bao-cao_";
    private static final String PICTURE = "Tom-tat_";

    /** Wherever the program was started: what is written is told by where it is. */
    public WorkFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The work folder that a file lies in, or the file's own folder. */
    public static Path holding(Path file) {
        for (Path up = file.toAbsolutePath().getParent(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(PLAN_BOOK))) {
                return up;
            }
        }
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Today is what it is in Vietnam. */
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Path planBook() {
        return root.resolve(PLAN_BOOK);
    }

    public Path templates(Period period) {
        return of(period).resolve("1-Bieu-mau");
    }

    public Path inbox(Period period) {
        return of(period).resolve("2-Da-nop");
    }

    public Path returned(Period period) {
        return of(period).resolve("3-Tra-lai");
    }

    public Path outputs(Period period) {
        return of(period).resolve("4-Tong-hop");
    }

    /** Earlier versions of the commune workbook. */
    public Path oldVersions(Period period) {
        return outputs(period).resolve("ban-cu");
    }

    public Path decisions(Period period) {
        return of(period).resolve("quyet-dinh.json");
    }

    public Path result(Period period) {
        return outputs(period).resolve("ket-qua.json");
    }

    public Path communeWorkbook(Plan plan, Period period) {
        return outputs(period).resolve(COMMUNE_WORKBOOK + commune(plan) + "_" + period.code() + ".xlsx");
    }

    /** The workbook of a report out of turn, which is nobody's ledger. */
    public Path chosenWorkbook(Plan plan, Period period) {
        return outputs(period).resolve(CHOSEN_WORKBOOK + commune(plan) + "_" + period.code() + ".xlsx");
    }

    /** What a period comes to, to be passed on by telephone; {@code suffix} names one of several plans. */
    public Path picture(Plan plan, Period period, String suffix) {
        return outputs(period).resolve(PICTURE + commune(plan) + "_" + period.code() + suffix + ".png");
    }

    /** A report of a period; {@code suffix} tells to whom it goes. */
    public Path report(Plan plan, Period period, String suffix) {
        return outputs(period).resolve(REPORT + commune(plan) + "_" + period.code() + suffix + ".docx");
    }

    /** The commune workbook that stands for a period: the newest if one was open and a numbered one was written. */
    public Optional<Path> latestCommuneWorkbook(Period period) throws IOException {
        Path outputs = outputs(period);
        if (!Files.isDirectory(outputs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(outputs)) {
            Pattern own =
                    Pattern.compile(COMMUNE_WORKBOOK + ".+_" + Pattern.quote(period.code()) + "( \\(\\d+\\))?\\.xlsx");
            List<Path> named = files.filter(file -> own.matcher(name(file)).matches() && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(WorkFolder::modified)
                            .thenComparing(Comparator.naturalOrder())
                            .reversed())
                    .toList();
            return named.stream()
                    .filter(file -> named.size() > 1 && maybeBooks(file))
                    .findFirst()
                    .or(() -> named.stream().findFirst());
        }
    }

    /** False for an officer's note under a name like that of the books; what cannot be read is told later. */
    private static boolean maybeBooks(Path file) {
        try {
            return BooksOrigin.of(file).isPresent();
        } catch (UnreadableWorkbookException e) {
            return true;
        }
    }

    /** True where something shows that a period was collected, though its commune workbook may be gone. */
    boolean wasCollected(Period period) throws IOException {
        if (Files.exists(result(period))) {
            return true;
        }
        if (!Files.isDirectory(oldVersions(period))) {
            return false;
        }
        try (Stream<Path> old = Files.list(oldVersions(period))) {
            return old.anyMatch(file -> name(file).startsWith(COMMUNE_WORKBOOK));
        }
    }

    /** The regular periods before another, the last first. */
    List<Period> before(Plan plan, Period period) {
        return regular(plan)
                .filter(other -> other.compareTo(period) < 0)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** True where templates of the period were issued. */
    public boolean issued(Period period) {
        return Files.isDirectory(templates(period));
    }

    /** The commune workbooks of regular periods after another, which may have been collected before it. */
    public List<Path> ledgersAfter(Plan plan, Period period) throws IOException {
        List<Path> workbooks = new ArrayList<>();
        for (Period other :
                regular(plan).filter(other -> other.compareTo(period) > 0).toList()) {
            latestCommuneWorkbook(other).ifPresent(workbooks::add);
        }
        return workbooks;
    }

    private static Stream<Period> regular(Plan plan) {
        return plan.periods().stream().filter(Period::chained);
    }

    private static String commune(Plan plan) {
        return VietnameseFormat.ascii(plan.setting("communeName", "xa"));
    }

    private Path of(Period period) {
        return root.resolve(period.code());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }
}
