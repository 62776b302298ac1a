package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk says is told as it is, and what stood before still stands. */
class FailingDiskTest {
    private static final String FULL = "No space left on device";

    @TempDir
    Path folder = Path.of("");

    private Path standing = Path.of("");

    @BeforeEach
    void something_stands() throws IOException {
        standing = Files.writeString(folder.resolve("so.xlsx"), "bản trước");
    }

    @Test
    void a_full_disk_leaves_what_stood() throws IOException {
        OutputStream full = mock();
        doThrow(new IOException(FULL)).when(full).write(any(byte[].class), anyInt(), anyInt());
        StyleMaster master = new WorkbookWriter().master();
        WorkbookSpec spec = Workbooks.everything();
        ContentDigest digest = new ContentDigest(new byte[0], spec);
        assertThatThrownBy(() -> AtomicFile.write(standing, out -> WorkbookFilling.write(spec, master, digest, full)))
                .isInstanceOf(IOException.class)
                .hasMessage(FULL);
        assertThat(folder).isDirectoryContaining(standing::equals);
        assertThat(Files.readString(standing)).isEqualTo("bản trước");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_master_that_may_not_be_read_is_told_and_asked_again() throws IOException {
        WorkbookWriter.Source locked = mock();
        when(locked.open()).thenThrow(new AccessDeniedException("kieu-trinh-bay.xlsx"));
        WorkbookWriter writer = new WorkbookWriter(locked);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> writer.write(Workbooks.everything(), standing))
                    .isInstanceOf(AccessDeniedException.class);
        }
        verify(locked, times(2)).open();
        assertThat(Files.readString(standing)).isEqualTo("bản trước");
    }

    @Test
    void a_master_that_is_no_workbook_lacks_every_look() throws IOException {
        WorkbookWriter.Source spoilt = mock();
        when(spoilt.open()).thenReturn(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThatThrownBy(() -> new WorkbookWriter(spoilt).write(Workbooks.everything(), standing))
                .isInstanceOfSatisfying(MasterIncomplete.class, told -> assertThat(told.missing())
                        .containsExactly(Look.values()));
        assertThat(Files.readString(standing)).isEqualTo("bản trước");
    }
}
