package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A log that cannot be written keeps nobody from working. */
class UnwritableLogTest {

    @TempDir
    Path home = Path.of("");

    @Test
    void what_is_asked_for_is_done_without_it() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Files.writeString(folder.resolve("nhat-ky"), "a file where the folder should be");

        assertThat(ReportingRound.open(folder, Progress.silent()).addYear(2028)).isNotEmpty();
        assertThat(RoundLog.fault(folder, new IllegalStateException())).isEmpty();
    }

    /** Of a disk that fails only while it is written to. */
    @Test
    void an_appender_that_stopped_is_told_as_not_written() {
        Appender<ILoggingEvent> appender = mock();
        when(appender.isStarted()).thenReturn(false);
        LogFile log = new LogFile((LoggerContext) LoggerFactory.getILoggerFactory(), appender);

        assertThat(log.written()).isFalse();
        log.close();
        verify(appender).stop();
        verify(appender, never()).doAppend(any());
    }
}
