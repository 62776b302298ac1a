package vn.soxa.office.write;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document to write into a master document.
 *
 * @param fields name of a place in the master, written there as {@code {name}} → its lines; a paragraph with such a
 *     place is repeated line by line, and left out where there are none
 * @param content what stands in the place {@code {content}}
 * @param created written into the document, so that the same content gives the same file
 */
public record DocumentSpec(
        String title, Map<String, List<String>> fields, List<DocumentBlock> content, Instant created) {

    public DocumentSpec {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        content = List.copyOf(content);
    }
}
