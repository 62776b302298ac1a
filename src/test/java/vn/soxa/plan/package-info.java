@NullMarked
package vn.soxa.plan;

import org.jspecify.annotations.NullMarked;
