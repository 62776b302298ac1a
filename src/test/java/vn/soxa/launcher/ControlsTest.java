package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.ExampleFolder;

/** The window for those who do not use a mouse, or do not see it. */
class ControlsTest {

    @TempDir
    Path home = Path.of("");

    private final Hand hand = new Hand();
    private @Nullable RoundWindow window;

    @AfterEach
    void close() {
        Hand.does(() -> Optional.ofNullable(window).ifPresent(RoundWindow::dispose));
    }

    @Test
    void every_control_has_a_name_for_screen_readers_and_can_be_reached_by_keys() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Hand.does(() -> {
            Appearance.install();
            RoundWindow shown = new RoundWindow(new Remembered(home.resolve("nho.properties")), file -> {});
            window = shown;
            shown.start(Optional.of(new Remembered.Last(folder, "2025-Q1")));
        });
        hand.await(
                "it was read",
                () -> hand.find("verb.planBook").isEnabled()
                        && hand.find("mend.message").isEnabled());
        assertThat(controls()).hasSizeGreaterThan(14).allSatisfy(control -> assertThat(
                        control.getAccessibleContext().getAccessibleName())
                .as(control.getName())
                .isNotBlank());
        hand.click("verb.planBook");
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 24; i++) {
            hand.keys(KeyEvent.VK_TAB);
            reached.add(Hand.seen(() -> String.valueOf(KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner()
                    .getName())));
            if (reached.contains("reporters")) {
                hand.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_TAB);
            }
        }
        assertThat(reached)
                .contains(
                        "verb.issueHamlets", "verb.collect", "verb.sendUpward", "reporters", "period", "mend.message");
    }

    private List<Component> controls() {
        return Hand.seen(() -> Hand.all(Optional.ofNullable(window).orElseThrow())
                .filter(Component::isFocusable)
                .filter(component -> component instanceof AbstractButton
                        || component instanceof JComboBox<?>
                        || component instanceof JTable
                        || component instanceof JList<?>
                        || component instanceof JTextComponent)
                .filter(component -> component.getName() != null)
                .toList());
    }
}
