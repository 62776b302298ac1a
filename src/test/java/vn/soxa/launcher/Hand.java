package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.TransferHandler;

/** Clicks, types and looks as a person in front of the screen does. */
final class Hand {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STEP_MILLIS = 40;
    private static final Path PICTURES = Path.of("target", "man-hinh");

    private final Robot robot;

    Hand() {
        assertThat(Launcher.possible())
                .as("no screen: these tests drive real windows; scripts/test starts Xvfb for them, "
                        + "or run: xvfb-run -a mvn verify")
                .isTrue();
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
        robot.setAutoDelay(10);
    }

    /** What the window's thread sees. */
    static <T> T seen(Callable<T> look) {
        FutureTask<T> task = new FutureTask<>(look);
        EventQueue.invokeLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static void does(Runnable work) {
        try {
            EventQueue.invokeAndWait(work);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the window shows it; says what was waited for. */
    void await(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                picture("that-bai");
                throw new AssertionError("waited in vain for: " + what);
            }
            robot.delay(STEP_MILLIS);
        }
    }

    /** The component of this name that shows, in any window. */
    Component find(String name) {
        await(name + " shows", () -> shows(name));
        return seen(() -> search(name).orElseThrow());
    }

    <C extends Component> C find(String name, Class<C> type) {
        return type.cast(find(name));
    }

    boolean shows(String name) {
        return seen(() -> search(name).isPresent());
    }

    void click(String name) {
        Component component = find(name);
        await(name + " is enabled", component::isEnabled);
        clickAt(component, seen(() -> new Rectangle(component.getSize())));
    }

    void clickRow(JTable table, int row) {
        does(() -> table.scrollRectToVisible(table.getCellRect(row, 0, true)));
        clickAt(table, seen(() -> table.getCellRect(row, 0, true)));
    }

    void clickItem(JList<?> list, int index) {
        does(() -> list.ensureIndexIsVisible(index));
        clickAt(list, seen(() -> list.getCellBounds(index, index)));
    }

    private void clickAt(Component component, Rectangle part) {
        Point at = settled(component);
        robot.mouseMove(at.x + part.x + Math.min(part.width / 2, 60), at.y + part.y + Math.min(part.height / 2, 12));
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Where it stands once it stays there: what has just been shown may still be laid out. */
    private Point settled(Component component) {
        Point at = seen(component::getLocationOnScreen);
        Point before = new Point(-1, -1);
        while (!at.equals(before)) {
            before = at;
            robot.delay(STEP_MILLIS);
            at = seen(component::getLocationOnScreen);
        }
        return at;
    }

    /** Keys pressed together, released in turn. */
    void keys(int... codes) {
        Arrays.stream(codes).forEach(robot::keyPress);
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
        robot.waitForIdle();
    }

    /** Replaces what stands in the field that has the focus; Vietnamese comes by the clipboard. */
    void write(String text) {
        does(() -> Trouble.copy(text));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    }

    /** As if files were let go over the component. */
    void drop(JComponent over, Path... files) {
        List<File> dropped = Stream.of(files).map(Path::toFile).toList();
        Transferable transferable = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.isFlavorJavaFileListType();
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return dropped;
            }
        };
        assertThat(seen(() ->
                        over.getTransferHandler().importData(new TransferHandler.TransferSupport(over, transferable))))
                .isTrue();
    }

    /** Leaves a picture of the screen to be looked at. */
    void picture(String name) {
        robot.waitForIdle();
        Rectangle where = seen(() -> Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .map(Window::getBounds)
                .reduce(Rectangle::union)
                .orElse(new Rectangle(10, 10)));
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(
                    robot.createScreenCapture(where),
                    "png",
                    PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<Component> search(String name) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> all(window).filter(component -> name.equals(component.getName())))
                .filter(Component::isShowing)
                .findFirst();
    }

    /** The component and everything in it. */
    static Stream<Component> all(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Arrays.stream(container.getComponents()).flatMap(Hand::all))
                : Stream.of(component);
    }
}
