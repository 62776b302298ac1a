/** Measurements, started by {@code scripts/bench}; no test. */
@org.jspecify.annotations.NullMarked
package vn.soxa.bench;
