/** Tests as tables: what is typed, then what is read. */
@NullMarked
package vn.soxa.text;

import org.jspecify.annotations.NullMarked;
