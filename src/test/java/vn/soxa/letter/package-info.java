/** Tests of the report in words as Word and LibreOffice see it. */
@NullMarked
package vn.soxa.letter;

import org.jspecify.annotations.NullMarked;
