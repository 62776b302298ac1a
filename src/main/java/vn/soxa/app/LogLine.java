package vn.soxa.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log. Messages of exceptions and of libraries are left out, as they name files and quote cells: of an
 * exception stays where it happened, of a library that it had something to say.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(WHEN.format(event.getInstant()))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(ours(event) ? event.getFormattedMessage() : event.getLoggerName())
                .append('\n');
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            append(line, failure);
        }
        return line.toString();
    }

    private static boolean ours(ILoggingEvent event) {
        return RoundLog.class.getName().equals(event.getLoggerName());
    }

    private static void append(StringBuilder line, IThrowableProxy failure) {
        line.append("  ").append(failure.getClassName()).append('\n');
        for (@Nullable StackTraceElementProxy frame : failure.getStackTraceElementProxyArray()) {
            line.append("    ").append(frame).append('\n');
        }
    }
}
