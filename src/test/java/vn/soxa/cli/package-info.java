@NullMarked
package vn.soxa.cli;

import org.jspecify.annotations.NullMarked;
