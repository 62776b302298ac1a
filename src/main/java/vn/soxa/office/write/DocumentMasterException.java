package vn.soxa.office.write;

import java.io.IOException;
import java.util.List;

/** A restyled master document that cannot be written into: it lacks styles or the place of the content. */
public final class DocumentMasterException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    DocumentMasterException(List<String> missing) {
        super(String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /** The names of styles, or {@code {content}}; empty where the file is no document at all. */
    public List<String> missing() {
        return missing;
    }
}
