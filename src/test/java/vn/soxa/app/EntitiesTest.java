package vn.soxa.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.office.write.DocumentWriter;
import vn.soxa.text.Messages;

/** Entities, external or laughing, are refused in a sentence wherever they stand, also in parts that nobody reads. */
class EntitiesTest {

    private static final String Q1 = "2025-Q1";
    private static final String Q2 = "2025-Q2";
    private static final String TRICK = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'><!ENTITY c '&b;&b;'>]>";

    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "docProps/app.xml",
                "docProps/core.xml",
                "xl/_rels/workbook.xml.rels",
                "[Content_Types].xml"
            })
    void in_the_plan_book(String part) throws Exception {
        Path folder = Verb.YEAR.state(home);
        Path book = folder.resolve(WorkFolder.PLAN_BOOK);
        plant(book, part);
        byte[] planted = Files.readAllBytes(book);

        for (Verb verb : new Verb[] {Verb.YEAR, Verb.PLAN, Verb.COLLECT}) {
            assertThatThrownBy(() -> verb.run(folder))
                    .isInstanceOf(CannotDoException.class)
                    .hasMessageContaining("So-ke-hoach.xlsx");
        }
        assertThat(book).hasBinaryContent(planted);
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml", "docProps/app.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void in_the_books_of_the_last_period(String part) throws Exception {
        Path folder = Verb.ISSUE.state(home);
        plant(folder.resolve(Q1).resolve("4-Tong-hop/Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx"), part);

        assertThatThrownBy(() -> ReportingRound.open(folder, Progress.silent()).issue(Q2, Audience.EVERYBODY))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx");
    }

    @Test
    void in_a_submission_that_would_be_sent_back() throws Exception {
        Path folder = Verb.CHECK.state(home);
        Path file = ExampleFolder.inbox(folder, Q1).resolve(Verb.FIRST);
        plant(file, "docProps/app.xml");

        var checked = FileCheck.open(folder, Progress.silent()).inspect(file);
        assertThat(Messages.message(checked.findings().get(0))).contains("hỏng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "docProps/core.xml", "[Content_Types].xml"})
    void in_the_office_own_master_of_reports(String part) throws Exception {
        Path folder = Verb.COLLECT.state(home);
        Path master = folder.resolve(DocumentWriter.MASTER);
        Files.copy(Path.of("workbook-templates").resolve(DocumentWriter.MASTER), master);
        plant(master, part);

        assertThatThrownBy(() -> Verb.COLLECT.run(folder))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining(DocumentWriter.MASTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/styles.xml", "docProps/core.xml"})
    void in_the_office_own_looks_of_workbooks(String part) throws Exception {
        Path folder = Verb.COLLECT.state(home);
        Path master = folder.resolve("kieu-trinh-bay.xlsx");
        Files.copy(Path.of("workbook-templates").resolve("kieu-trinh-bay.xlsx"), master);
        plant(master, part);

        assertThatThrownBy(() -> Verb.COLLECT.run(folder))
                .satisfies(told ->
                        assertThat(DiskFault.sentence(told).orElseThrow()).contains("kieu-trinh-bay.xlsx"));
    }

    private static void plant(Path file, String where) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        boolean planted = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), UTF_8);
                boolean here = part.getName().equals(where);
                planted |= here;
                out.write((here ? text.replaceFirst("^(<\\?xml.*?\\?>)?", "$1" + TRICK) : text).getBytes(UTF_8));
            }
        }
        assertThat(planted).as(where).isTrue();
    }
}
