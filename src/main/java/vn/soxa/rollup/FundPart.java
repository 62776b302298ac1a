package vn.soxa.rollup;

import vn.soxa.ledger.Summary;

/** A line of funds with whose it is. */
record FundPart(CommuneBook commune, Summary.Fund fund) {}
