package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir
    Path home = Path.of("");

    @Test
    void the_folder_and_period_of_the_last_time_come_back_letter_by_letter() throws IOException {
        Remembered remembered = new Remembered(home.resolve("Nguyễn Thị Ánh").resolve("nhớ.properties"));
        Path folder = home.resolve("Sổ sách – xã Hòa Bình #1 = mới");
        assertThat(remembered.read()).isEmpty();

        remembered.write(folder, "2025-Q1");
        remembered.write(folder, "2025-Q2");

        assertThat(remembered.read()).contains(new Remembered.Last(folder, "2025-Q2"));
    }

    @Test
    void what_cannot_be_used_is_as_if_nothing_was_remembered() throws IOException {
        Path file = home.resolve("nho.properties");
        Files.write(file, new byte[] {'f', 'o', (byte) 0xff, '=', '\\', 'u', 'x'});
        assertThat(new Remembered(file).read()).isEmpty();
        Files.writeString(file, "period=2025-Q1\n");
        assertThat(new Remembered(file).read()).isEmpty();
    }
}
