/**
 * The window: the round in four buttons, who has sent, and what is to be mended; it does nothing that {@code app}
 * cannot do without it.
 *
 * <p>The program has one door, {@code cli.Main}: without arguments, or with files where a verb would stand, it calls
 * {@link vn.soxa.launcher.Launcher}. The command line may know the window, never the other way round. Neither is
 * loaded for the other's sake, and the window shows before the plan book or any workbook code is touched: what needs
 * them starts in the background once it stands.
 *
 * <p>{@code Desk} is the officer's work without any component: it can be tried without a screen. Views tell it what
 * was asked, and show what it tells them. Everything it does runs on one thread of its own, one thing after another.
 */
@NullMarked
package vn.soxa.launcher;

import org.jspecify.annotations.NullMarked;
