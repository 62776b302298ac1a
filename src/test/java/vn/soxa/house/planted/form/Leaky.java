package vn.soxa.house.planted.form;

import vn.soxa.house.planted.office.Book;

/** Points down. */
public record Leaky(Book book) {}
