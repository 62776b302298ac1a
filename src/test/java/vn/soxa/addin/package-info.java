/** The add-in for Calc, installed into a fresh profile and driven through the real program. */
@NullMarked
package vn.soxa.addin;

import org.jspecify.annotations.NullMarked;
