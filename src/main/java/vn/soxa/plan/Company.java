package vn.soxa.plan;

import java.util.List;

/** A buyer of produce; kind is a value of the list "Loại người mua". */
public record Company(String name, List<String> aliases, String kind) {}
