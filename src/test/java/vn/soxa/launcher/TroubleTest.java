package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soxa.app.ExampleFolder;

/** What goes wrong, as the officer is told. */
class TroubleTest extends OpenWindow {

    @Test
    void what_cannot_be_done_is_said_in_a_sentence() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("nobody has sent", () -> lines().contains(TAN_DINH + " | Chưa nộp"));
        Files.writeString(folder.resolve("So-ke-hoach.xlsx"), "hỏng");
        hand.click("verb.issueHamlets");
        hand.find("trouble.close");
        hand.picture("loi");
        assertThat(sentence()).contains("Sổ kế hoạch còn", "Hãy ").doesNotContain("Exception");
        assertThat(hand.shows("trouble.copy")).isFalse();
        hand.click("trouble.close");
        hand.await("the window is back", () -> !hand.shows("trouble.close"));
        hand.await("and usable", () -> hand.find("verb.collect").isEnabled());
    }

    @Test
    void a_fault_of_our_own_is_said_in_a_sentence_and_the_log_tells_the_rest() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        opening = file -> {
            throw new IllegalStateException("planted");
        };
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("nobody has sent", () -> lines().contains(TAN_DINH + " | Chưa nộp"));
        hand.click("verb.planBook");
        hand.click("trouble.copy");
        Path log = folder.resolve("nhat-ky/soxa.log");
        hand.await("its place is copied", () -> clipboard().equals(log.toString()));
        assertThat(Files.readString(log))
                .contains("IllegalStateException", "at vn.soxa")
                .doesNotContain("planted");
        assertThat(sentence()).contains("lỗi ngoài dự kiến", "Hãy ").doesNotContain("Exception");
        hand.click("trouble.close");
        hand.await("the window is back", () -> !hand.shows("trouble.close"));
    }
}
