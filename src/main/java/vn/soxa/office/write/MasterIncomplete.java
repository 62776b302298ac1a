package vn.soxa.office.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A restyled master workbook without a sample of some looks. */
public final class MasterIncomplete extends IOException {
    private final transient List<Look> missing;

    MasterIncomplete(List<Look> missing) {
        super(missing.stream().map(Look::name).collect(Collectors.joining(", ")));
        this.missing = List.copyOf(missing);
    }

    public List<Look> missing() {
        return missing;
    }
}
