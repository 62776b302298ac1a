/**
 * The command line: arguments in, exit codes and JSON out. The program's one door is here: without arguments, or with
 * files where a command would stand, it hands over to {@code launcher}, which knows nothing of this package.
 */
@NullMarked
package vn.soxa.cli;

import org.jspecify.annotations.NullMarked;
