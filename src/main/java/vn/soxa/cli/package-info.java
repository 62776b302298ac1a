/** The command line: arguments in, exit codes and JSON out. */
@NullMarked
package vn.soxa.cli;

import org.jspecify.annotations.NullMarked;
