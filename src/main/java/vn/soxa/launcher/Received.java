package vn.soxa.launcher;

/** How many files were copied into the inbox, and what it holds then. */
record Received(int count, InboxView seen) {}
