package vn.soxa.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;

/** What only one package may touch. */
final class Rules {
    static final ArchRule ONLY_OFFICE_KNOWS_POI = noClasses()
            .that()
            .resideOutsideOfPackage("..office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    static final ArchRule WRITING_KNOWS_NO_XML = noClasses()
            .that()
            .resideInAPackage("..office.write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml..",
                    "org.w3c..",
                    "org.xml..",
                    "com.fasterxml.aalto..",
                    "org.codehaus.stax2..",
                    "org.jsoup..");

    /** What POI's own calls cannot say is said in one place for workbooks and one for documents, each with its reason. */
    static final ArchRule ONE_PLACE_KNOWS_BEANS = noClasses()
            .that()
            .doNotHaveSimpleName("CtBeans")
            .and()
            .doNotHaveSimpleName("CtDocument")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openxmlformats..", "com.microsoft.schemas..");

    static final ArchRule ONLY_THE_LAUNCHER_HAS_WINDOWS = noClasses()
            .that()
            .resideOutsideOfPackage("..launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "com.formdev..");

    static final ArchRule ONLY_PICTURES_AND_WINDOWS_PAINT = noClasses()
            .that()
            .resideOutsideOfPackages("..launcher..", "..picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "org.jfree..");

    static final ArchRule ONLY_CLI_SPEAKS_OR_EXITS = noAccess(
            "..cli..",
            "System.out, System.err or an exit",
            Rules::speaksOrExits,
            "a command that others call says what it did by what it returns");

    static final ArchRule ONLY_APP_LOOKS_AT_THE_CLOCK = noAccess(
            "..app..",
            "the time now without a Clock",
            Rules::looksAtTheClock,
            "the same inbox must give the same result");

    /** Spreadsheets keep no other numbers: one class hands them over. */
    static final ArchRule NO_BINARY_FLOATING_POINT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.soxa.office.write.StoredNumber")
            .should()
            .accessTargetWhere(target(describe("a figure as double or float", Rules::leavesDecimal)))
            .because("0.1 + 0.2 must be 0.3 in a signed report");

    /** Whole or not at all, forced to the disk, nothing left by a kill: one place sees to it. */
    static final ArchRule ONE_PLACE_WRITES_FILES = noClasses()
            .that(describe("are not known to write something else", Rules::writesWhatPeopleWorkWith))
            .should()
            .accessTargetWhere(target(describe("a file that is written", Rules::writes)))
            .because("what is written elsewhere may be half after a kill or a power cut");

    /** The place itself; then lock, log, settings, and copies in the system's folder for what is thrown away. */
    private static final Set<String> WRITERS = Set.of(
            "Disk", "AtomicFile", "Hold", "ThreeFiles", "Remembered", "ViewedCopy", "SentZip", "XlsDocument", "Main");

    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "createFile",
            "createTempFile");

    private static final Set<String> STREAMS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

    private static final Set<String> DOUBLE_OR_FLOAT = Set.of("doubleValue", "floatValue", "parseDouble", "parseFloat");

    private Rules() {}

    private static ArchRule noAccess(String allowed, String what, Predicate<AccessTarget> forbidden, String why) {
        DescribedPredicate<AccessTarget> described = describe(what, forbidden);
        return noClasses()
                .that()
                .resideOutsideOfPackage(allowed)
                .should()
                .accessTargetWhere(target(described))
                .because(why);
    }

    private static boolean writesWhatPeopleWorkWith(JavaClass one) {
        return WRITERS.stream().noneMatch(writer -> one.getName().matches(".*\\." + writer + "(\\$.*)?"));
    }

    private static boolean writes(AccessTarget access) {
        String owner = access.getOwner().getName();
        return (access.getOwner().isEquivalentTo(Files.class) && WRITING.contains(access.getName()))
                || (access.getOwner().isEquivalentTo(FileChannel.class)
                        && access.getName().equals("open"))
                || (STREAMS.contains(owner) && access.getName().equals("<init>"));
    }

    private static boolean speaksOrExits(AccessTarget access) {
        return touches(access, System.class, "out", "err", "exit") || touches(access, Runtime.class, "exit", "halt");
    }

    private static boolean looksAtTheClock(AccessTarget access) {
        return touches(
                        access,
                        Clock.class,
                        "system",
                        "systemUTC",
                        "systemDefaultZone",
                        "tickMillis",
                        "tickMinutes",
                        "tickSeconds")
                || touches(access, System.class, "currentTimeMillis")
                || asksNow(access);
    }

    private static boolean asksNow(AccessTarget access) {
        return access.getOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && !takesClock(access);
    }

    private static boolean takesClock(AccessTarget access) {
        return access instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean leavesDecimal(AccessTarget access) {
        return access.getOwner().isAssignableTo(Number.class) && DOUBLE_OR_FLOAT.contains(access.getName());
    }

    private static boolean touches(AccessTarget access, Class<?> owner, String... members) {
        return access.getOwner().isEquivalentTo(owner) && Set.of(members).contains(access.getName());
    }
}
