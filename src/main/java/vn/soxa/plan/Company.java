package vn.soxa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A buyer of produce; kind is a value of the list "Loại người mua". */
public record Company(
        String name, List<String> aliases, @Nullable String taxCode, String kind) {}
