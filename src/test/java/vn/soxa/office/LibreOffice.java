package vn.soxa.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real spreadsheet program, with a profile of its own that calculates every formula anew while loading. */
public final class LibreOffice {
    private static final String RECALCULATING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item>
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
            <value>%s</value></prop></item>
            </oor:items>
            """;
    private static final int MINUTES = 3;

    private final Path folder;
    private final String language;

    /** Works in the folder given, usually a temporary one, in the language of the machine. */
    public LibreOffice(Path folder) {
        this(folder, "");
    }

    /** Works as on a machine of a language: {@code de-DE}. */
    public LibreOffice(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /** The folder of its profile, set up as its runs need it. */
    public Path profile() throws IOException {
        Path profile = folder.resolve("profile" + language);
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), RECALCULATING.formatted(language));
        return profile;
    }

    /** The printed pages. */
    public Path convertToPdf(Path workbook) throws IOException {
        return convert(workbook, "pdf");
    }

    /** What stands on each printed page, as text. */
    public List<String> pages(Path document) throws IOException {
        Path text = folder.resolve("pages.txt");
        String output =
                run(List.of("pdftotext", "-layout", convertToPdf(document).toString(), text.toString()));
        if (!Files.exists(text)) {
            throw new IOException(output);
        }
        return List.of(Files.readString(text).replaceFirst("\f$", "").split("\f", -1));
    }

    /** The same workbook with every formula calculated anew and saved by LibreOffice. */
    public Path recalculate(Path workbook) throws IOException {
        return convert(workbook, "xlsx");
    }

    /** Formula cells whose stored value is not what LibreOffice calculates: {@code sheet!B4 | stored | calculated}. */
    public List<String> differences(Path workbook) throws IOException {
        return FormulaValues.differences(workbook, recalculate(workbook));
    }

    /** The same of several workbooks of different names, opened by one run of the program. */
    public List<String> differences(List<Path> workbooks) throws IOException {
        List<Path> calculated = convert(workbooks, "xlsx");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < workbooks.size(); i++) {
            all.addAll(FormulaValues.differences(workbooks.get(i), calculated.get(i)));
        }
        return all;
    }

    /** How many cells a workbook calculates. */
    public static int formulas(Path workbook) throws IOException {
        return FormulaValues.of(workbook).size();
    }

    /** Opens and saves in another format of LibreOffice's: {@code ods}, {@code xls}, {@code csv}. */
    public Path convert(Path workbook, String format) throws IOException {
        return convert(List.of(workbook), format).get(0);
    }

    /** The same of several workbooks of different names, opened by one run of the program. */
    public List<Path> convert(List<Path> workbooks, String format) throws IOException {
        Path out = Files.createDirectories(folder.resolve("converted" + language));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile().toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        String output = run(command);
        List<Path> converted = new ArrayList<>();
        for (Path workbook : workbooks) {
            String name = String.valueOf(workbook.getFileName());
            converted.add(out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format));
            if (!Files.exists(converted.get(converted.size() - 1))) {
                throw new IOException(output);
            }
        }
        return converted;
    }

    private String run(List<String> command) throws IOException {
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("soffice does not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        try (InputStream in = Files.newInputStream(log)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
