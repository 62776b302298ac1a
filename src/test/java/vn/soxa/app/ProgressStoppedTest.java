package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer stops a collect: everything is as it was, and the log says that it was not done. */
class ProgressStoppedTest {

    private static final String Q1 = "2025-Q1";

    @Test
    void a_collect_that_is_stopped_writes_nothing(@TempDir Path home) throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xa"), Q1);
        Progress progress = mock();
        doThrow(new CancellationException()).when(progress).mayStop();
        ReportingRound round = ReportingRound.open(folder, progress);

        assertThatThrownBy(() -> round.collect(Q1)).isInstanceOf(CancellationException.class);

        verify(progress).starts("Đọc", 16);
        assertThat(folder.resolve(Q1).resolve("4-Tong-hop")).doesNotExist();
        assertThat(folder.resolve(Q1).resolve("3-Tra-lai")).doesNotExist();
        assertThat(log(folder)).contains("collect not done in ");
    }

    private static String log(Path folder) throws IOException {
        return Files.readString(folder.resolve("nhat-ky/soxa.log"));
    }
}
