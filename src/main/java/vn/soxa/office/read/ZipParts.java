package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** The parts of a zipped document by name; writers disagree about case and slashes. */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final XMLInputFactory2 xml = XmlCursor.factory();

    ZipParts(Path file, Budget budget) throws IOException, UnreadableWorkbookException {
        this.zip = new ZipFile(file.toFile());
        this.budget = budget;
        if (zip.size() > Bounds.PARTS) {
            zip.close();
            throw new TooLargeException("số phần trong tệp");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entries.putIfAbsent(normal(entry.getName()), entry) != null && !entry.isDirectory()) {
                zip.close();
                throw new UnreadableWorkbookException(Why.DAMAGED, "hai phần bên trong cùng tên " + entry.getName());
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    Iterable<String> names() {
        return entries.keySet();
    }

    /** The part as a stream that stops at the bounds; null if there is no such part. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(normal(name));
        if (entry == null) {
            return null;
        }
        InputStream in = zip.getInputStream(entry);
        return in == null ? null : new BoundedStream(in, entry.getCompressedSize(), budget);
    }

    /** The part at its root element; null if there is no such part. */
    @Nullable
    XmlCursor xml(String name) throws IOException {
        InputStream in = open(name);
        return in == null ? null : xml(in);
    }

    /** Of all parts, those that are not read too: what is written back carries them on. */
    void refuseEntities() throws IOException {
        for (ZipEntry entry : entries.values()) {
            if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)")) {
                refuseEntities(entry);
            }
        }
    }

    private void refuseEntities(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                XmlCursor begun = new XmlCursor(xml, new BoundedStream(in, entry.getCompressedSize(), budget))) {
            begun.root();
        } catch (XmlCursor.EntitiesException | TooLargeException trick) {
            throw trick;
        } catch (IOException unknown) {
            return; // whoever reads it says so
        }
    }

    XmlCursor xml(InputStream in) throws IOException {
        XmlCursor cursor = new XmlCursor(xml, in);
        cursor.root();
        return cursor;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String normal(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.replaceFirst("^(\\./|/)+", "");
    }
}
