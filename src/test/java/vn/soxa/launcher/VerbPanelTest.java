package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which steps can be taken when. */
@ExtendWith(OnEventThread.class)
class VerbPanelTest {

    @Test
    void nothing_goes_up_before_the_inbox_was_read() {
        VerbPanel panel = new VerbPanel(mock(VerbPanel.Verbs.class), new JButton());
        panel.allow(true, false);
        assertThat(enabled(panel)).contains("verb.collect").doesNotContain("verb.sendUpward");
        panel.allow(true, true);
        assertThat(enabled(panel)).contains("verb.collect", "verb.sendUpward");
        panel.allow(false, true);
        assertThat(enabled(panel)).isEmpty();
    }

    private static List<String> enabled(VerbPanel panel) {
        return Stream.of(panel.getComponents())
                .filter(JButton.class::isInstance)
                .filter(button -> button.isEnabled() && button.getName() != null)
                .map(button -> String.valueOf(button.getName()))
                .toList();
    }
}
