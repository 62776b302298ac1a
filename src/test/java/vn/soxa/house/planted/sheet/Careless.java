package vn.soxa.house.planted.sheet;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.swing.JFrame;
import org.apache.poi.ss.usermodel.Workbook;

/** One small violation a class. */
public final class Careless {
    private Careless() {}

    public record Workbooks(Workbook workbook) {}

    public record Window(JFrame frame) {}

    public record Speaks() {
        void speak() {
            System.out.println();
        }
    }

    public record Complains() {
        void complain() {
            System.err.println();
        }
    }

    public record Exits() {
        void exit() {
            System.exit(1);
        }
    }

    public record AsksToday() {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public record AsksNow() {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public record OwnsClock() {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public record TakesClock(Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    public record Rounds(BigDecimal figure) {
        double rounded() {
            return figure.doubleValue();
        }
    }

    public record Scribbles(Path file) {
        void scribble() throws IOException {
            Files.writeString(file, "half");
        }
    }

    public record Streams(File file) {
        OutputStream out() throws IOException {
            return new FileOutputStream(file);
        }
    }

    public record Parses(String figure) {
        double parsed() {
            return Double.parseDouble(figure);
        }
    }
}
