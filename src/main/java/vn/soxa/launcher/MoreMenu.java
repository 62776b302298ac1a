package vn.soxa.launcher;

import java.awt.Component;
import java.awt.GridLayout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import vn.soxa.app.CannotDoException;
import vn.soxa.plan.Period;
import vn.soxa.plan.ShippedPlan;
import vn.soxa.text.VietnameseFormat;

/** What is done a few times a year, behind one button. */
final class MoreMenu {
    private static final int COLUMNS = 10;

    private final Errands errands;
    private final JButton button = WindowWords.button("more", this::show);

    MoreMenu(Errands errands) {
        this.errands = errands;
    }

    JButton button() {
        return button;
    }

    private void show() {
        JPopupMenu menu = new JPopupMenu();
        for (Period over : errands.reports()) {
            JMenuItem item = item(menu, "more.report", () -> errands.report(over));
            item.setText(WindowWords.of("more.report", "period", VietnameseFormat.period(over.code())));
            item.setName("more.report." + over.code());
        }
        item(menu, "more.adHoc", this::adHoc);
        menu.addSeparator();
        item(menu, "more.decisions", this::decisions);
        item(menu, "more.close", this::close);
        item(menu, "more.year", this::year);
        item(menu, "more.plan", this::plan);
        menu.addSeparator();
        item(menu, "more.rollup", this::rollup);
        item(menu, "more.log", errands::openLog);
        menu.show(button, 0, button.getHeight());
    }

    private static JMenuItem item(JPopupMenu menu, String key, Runnable does) {
        JMenuItem item = WindowWords.name(new JMenuItem(), key);
        item.addActionListener(event -> does.run());
        menu.add(item);
        return item;
    }

    private void adHoc() {
        JTextField from = new JTextField(COLUMNS);
        JTextField to = new JTextField(COLUMNS);
        JPanel days = new JPanel(new GridLayout(0, 2, 6, 6));
        days.add(WindowWords.label("adHoc.from", from));
        days.add(from);
        days.add(WindowWords.label("adHoc.to", to));
        days.add(to);
        if (asked("more.adHoc", days)) {
            errands.outOfTurn(from.getText().strip(), to.getText().strip());
        }
    }

    private void year() {
        JTextField year = new JTextField(COLUMNS);
        JPanel asked = new JPanel(new GridLayout(0, 2, 6, 6));
        asked.add(WindowWords.label("year.which", year));
        asked.add(year);
        if (asked("more.year", asked)) {
            number(year.getText().strip()).ifPresent(errands::addYear);
        }
    }

    /** A further shipped plan for the book in use. */
    private void plan() {
        JComboBox<String> offered = new JComboBox<>();
        List<ShippedPlan> plans =
                ShippedPlan.all().stream().filter(plan -> !plan.empty()).toList();
        plans.forEach(plan -> offered.addItem(plan.title()));
        offered.setSelectedItem(null);
        JPanel asked = new JPanel(new GridLayout(0, 1, 6, 6));
        asked.add(WindowWords.label("plan.which", offered));
        asked.add(offered);
        if (asked("more.plan", asked) && offered.getSelectedIndex() >= 0) {
            errands.addPlan(plans.get(offered.getSelectedIndex()));
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private boolean asked(String title, Component what) {
        Object[] buttons = {WindowWords.of("more.do"), WindowWords.of("more.not")};
        return JOptionPane.showOptionDialog(
                        button,
                        what,
                        WindowWords.of(title),
                        JOptionPane.OK_CANCEL_OPTION,
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        buttons,
                        buttons[0])
                == 0;
    }

    private void close() {
        if (Brake.off(button, "brake.close", List.of(WindowWords.of("brake.close.what")))) {
            errands.close();
        }
    }

    private void rollup() {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setDialogTitle(WindowWords.of("rollup.folder"));
        if (chooser.showDialog(button, WindowWords.of("first.take")) == JFileChooser.APPROVE_OPTION) {
            errands.rollup(chooser.getSelectedFile().toPath());
        }
    }

    private void decisions() {
        try {
            new DecisionsDialog(button, errands.decisions(), errands::takeBack).setVisible(true);
        } catch (CannotDoException | IOException failure) {
            Trouble.of(failure, null).show(button);
        }
    }
}
