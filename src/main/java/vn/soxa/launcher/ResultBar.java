package vn.soxa.launcher;

import java.awt.Component;
import java.awt.FlowLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.app.WrittenOutputs;

/** What was written, one click away; each button says how many there are, and there is none for what there is not. */
final class ResultBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String SUPERIOR = "result.to.superior";

    private final transient Consumer<Path> opens;

    ResultBar(Consumer<Path> opens) {
        super(new FlowLayout(FlowLayout.LEADING, 6, 2));
        this.opens = opens;
        setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
        setVisible(false);
    }

    /** What was written elsewhere is not shown here. */
    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(WrittenOutputs now) {
        removeAll();
        now.workbook().ifPresent(file -> add(button("result.workbook", 1, file)));
        several("result.reports", now.reports());
        several("result.pictures", now.pictures());
        if (!now.returned().isEmpty()) {
            Path folder = now.returned().get(0).resolveSibling("");
            add(button("result.returned", now.returned().size(), folder));
        }
        now.packed().ifPresent(file -> add(button("result.packed", 1, file.resolveSibling(""))));
        setVisible(getComponentCount() > 0);
        revalidate();
        repaint();
    }

    /** True where a collect has written something. */
    boolean shown() {
        return isVisible();
    }

    private void several(String key, List<Path> files) {
        if (files.size() == 1) {
            add(button(key, 1, files.get(0)));
        } else if (!files.isEmpty()) {
            JButton button = named(key, files.size());
            button.addActionListener(event -> choose(button, files));
            add(button);
        }
    }

    private void choose(Component below, List<Path> files) {
        JPopupMenu menu = new JPopupMenu();
        for (Path file : files) {
            JMenuItem item = new JMenuItem(name(String.valueOf(file.getFileName())));
            item.addActionListener(event -> opens.accept(file));
            menu.add(item);
        }
        menu.show(below, 0, below.getHeight());
    }

    /** To whom a report goes, where its name tells that; else the name itself. */
    static String name(String file) {
        String last = StringUtils.substringAfterLast(StringUtils.substringBeforeLast(file, "."), "_");
        String to = file.endsWith(".docx") && last.matches("\\d{4}-.*") ? SUPERIOR : "result.to." + last;
        return WindowWords.has(to) ? WindowWords.of(to, "file", file) : file;
    }

    private JButton button(String key, int count, Path opened) {
        JButton button = named(key, count);
        button.addActionListener(event -> opens.accept(opened));
        return button;
    }

    private static JButton named(String key, int count) {
        JButton button = WindowWords.name(new JButton(), key);
        button.setText(WindowWords.of(key, "count", Integer.toString(count)));
        return button;
    }
}
