@NullMarked
package vn.soxa.submission;

import org.jspecify.annotations.NullMarked;
