package vn.soxa.book;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which issue of a commune workbook this is.
 *
 * @param version 1 for the first issue of a period, one more each time its content changes
 * @param issued the day written on the cover
 * @param created written into the document, so that the same content gives the same file
 */
public record Imprint(int version, LocalDate issued, Instant created) {}
