package vn.soxa.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.Closeable;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the lines of the log go while a verb runs: a file that is closed again, so that the folder can be moved. */
record LogFile(LoggerContext logging, Appender<ILoggingEvent> appender) implements Closeable {

    private static final FileSize LARGEST = FileSize.valueOf("1MB");

    /** Where it cannot be written nothing is, and nobody is bothered: what is asked for goes on. */
    static LogFile into(Path file) {
        LoggerContext logging = context();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(logging);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(logging));
        ThreeFiles files = new ThreeFiles();
        files.setContext(logging);
        files.setParent(appender);
        files.start();
        appender.setRollingPolicy(files);
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(logging);
        size.setMaxFileSize(LARGEST);
        size.start();
        appender.setTriggeringPolicy(size);
        return attached(logging, appender);
    }

    /** The same lines on a stream. */
    static LogFile onto(OutputStream stream) {
        LoggerContext logging = context();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>() {
            @Override
            protected void closeOutputStream() {
                // the stream goes on
            }
        };
        appender.setContext(logging);
        appender.setEncoder(encoder(logging));
        appender.setOutputStream(stream);
        return attached(logging, appender);
    }

    private static LogFile attached(LoggerContext logging, Appender<ILoggingEvent> appender) {
        appender.start();
        logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return new LogFile(logging, appender);
    }

    /** While another thread's first line of a log is still setting it up, a stand-in is given out: that is waited for. */
    private static LoggerContext context() {
        while (true) {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
                return context;
            }
            Thread.onSpinWait();
        }
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext logging) {
        Layout<ILoggingEvent> line = new LogLine();
        line.setContext(logging);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(logging);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        return encoder;
    }

    boolean written() {
        return appender.isStarted();
    }

    @Override
    public void close() {
        logging.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        appender.stop();
    }
}
