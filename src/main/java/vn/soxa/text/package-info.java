/** Codes and names into Vietnamese, and Vietnamese as people type it into values: every reading keeps what it saw. */
@NullMarked
package vn.soxa.text;

import org.jspecify.annotations.NullMarked;
