package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a disk refuses is one sentence that names the place; no fault of ours is mistaken for it. */
class DiskFaultTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "hết chỗ trống"),
                Arguments.of(new FileSystemException("/x/a", null, "No space left on device"), "hết chỗ trống"),
                Arguments.of(new IOException("There is not enough space on the disk"), "hết chỗ trống"),
                Arguments.of(new FileSystemException("/x/a", null, "Disk quota exceeded"), "hết chỗ trống"),
                Arguments.of(new AccessDeniedException("/x/a"), "Không được phép đọc hoặc ghi “/x/a”"),
                Arguments.of(new FileSystemException("/x/a", null, "Read-only file system"), "Không được phép"),
                Arguments.of(new FileNotFoundException("/x/a (Permission denied)"), "Không được phép"),
                Arguments.of(new UncheckedIOException(new AccessDeniedException("/x/a")), "“/x/a”"),
                Arguments.of(new FileAlreadyExistsException("/x/a"), "Chỗ của một thư mục lại là một tệp “/x/a”"),
                Arguments.of(new NotDirectoryException("/x/a"), "lại là một tệp"),
                Arguments.of(new FileSystemException("/x/a/b", null, "Not a directory"), "lại là một tệp"),
                Arguments.of(new DirectoryNotEmptyException("/x/a"), "lại là một thư mục"),
                Arguments.of(new FileSystemException("/x/a", null, "Is a directory"), "lại là một thư mục"),
                Arguments.of(
                        new FileSystemException(
                                "C:\\a",
                                null,
                                "The process cannot access the file because it is being used by another process"),
                        "đang mở ở chương trình khác"),
                Arguments.of(new FileSystemException("/x/a", null, "File name too long"), "Tên quá dài"),
                Arguments.of(new IOException("File too large"), "không cho ghi tệp lớn đến thế"),
                Arguments.of(new NoSuchFileException("/x/a"), "Không còn thấy “/x/a”"),
                Arguments.of(new FileNotFoundException("/x/a"), "Không còn thấy"),
                Arguments.of(new IOException("Input/output error"), "Hãy kiểm tra ổ đĩa"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sentences(Exception fault, String told) {
        assertThat(DiskFault.sentence(fault).orElseThrow())
                .contains(told)
                .endsWith("làm lại.")
                .doesNotContain("{", "Exception");
    }

    @Test
    void a_fault_of_ours_is_none_of_the_disks() {
        assertThat(DiskFault.sentence(new IllegalStateException("x"))).isEmpty();
    }
}
