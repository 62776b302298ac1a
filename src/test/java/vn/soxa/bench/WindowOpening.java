package vn.soxa.bench;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;

/** Starts the program as a double-click does, and ends when its window is there. */
final class WindowOpening {

    private WindowOpening() {}

    public static void main(String[] args) {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            if (event.getID() == WindowEvent.WINDOW_OPENED) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        AWTEvent.WINDOW_EVENT_MASK);
        vn.soxa.cli.Main.main(args);
    }
}
