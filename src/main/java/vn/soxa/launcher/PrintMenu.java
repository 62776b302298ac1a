package vn.soxa.launcher;

import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.WrittenOutputs;

/** What is wanted on paper: a blank form to fill by hand, the page that leaders read, the report. */
final class PrintMenu {

    private final Desk desk;
    private final Supplier<@Nullable WrittenOutputs> outputs;
    private final Supplier<@Nullable ReporterRow> chosen;
    private final JButton button = WindowWords.button("print", this::show);

    /** {@code outputs}: what was written of the period; {@code chosen}: the line that the officer is at. */
    PrintMenu(Desk desk, Supplier<@Nullable WrittenOutputs> outputs, Supplier<@Nullable ReporterRow> chosen) {
        this.desk = desk;
        this.outputs = outputs;
        this.chosen = chosen;
    }

    JButton button() {
        return button;
    }

    private void show() {
        JPopupMenu menu = new JPopupMenu();
        WrittenOutputs now = outputs.get();
        if (now != null) {
            form(menu, now);
            now.workbook()
                    .ifPresent(file ->
                            add(menu, "print.overview", "", () -> desk.files().print(file, false)));
            now.reports()
                    .forEach(file -> add(menu, "print.report", String.valueOf(file.getFileName()), () -> desk.files()
                            .print(file, false)));
        }
        if (menu.getComponentCount() == 0) {
            add(menu, "print.nothing", "", () -> {}).setEnabled(false);
        }
        menu.show(button, 0, button.getHeight());
    }

    /** Of whoever is chosen; else all of them, in their folder. */
    private void form(JPopupMenu menu, WrittenOutputs now) {
        ReporterRow row = chosen.get();
        String code = row == null ? null : row.code();
        if (row != null && code != null) {
            desk.here()
                    .plan()
                    .reporter(code)
                    .map(desk.here().plan()::fileStem)
                    .flatMap(stem -> now.templates().stream()
                            .filter(file -> String.valueOf(file.getFileName()).startsWith(stem + "_"))
                            .findFirst())
                    .ifPresent(file -> add(
                            menu, "print.form", row.name(), () -> desk.files().print(file, true)));
        }
        if (!now.templates().isEmpty()) {
            add(
                    menu,
                    "print.forms",
                    Integer.toString(now.templates().size()),
                    () -> desk.open(desk.here().folder().templates(desk.here().period())));
        }
    }

    private static JMenuItem add(JPopupMenu menu, String key, String what, Runnable does) {
        JMenuItem item = new JMenuItem(WindowWords.of(key, "what", what));
        item.setName(key);
        item.addActionListener(event -> does.run());
        menu.add(item);
        return item;
    }
}
