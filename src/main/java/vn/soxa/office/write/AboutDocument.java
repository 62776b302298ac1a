package vn.soxa.office.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.xmlbeans.XmlException;

/** What a document says about itself: title, program and day, nobody's name. */
record AboutDocument(POIXMLProperties properties) {
    private static final String PROGRAM = "Sổ Xã";

    void say(String title, Instant day) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(day.truncatedTo(ChronoUnit.SECONDS)));
        core.setTitle(title);
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(date);
        core.setModified(date);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    /** A custom property, in place of one of the same name. */
    void put(String name, String text) {
        if (properties.getCustomProperties().contains(name)) {
            CtBeans.change(properties.getCustomProperties(), name, text);
        } else {
            properties.getCustomProperties().addProperty(name, text);
        }
    }

    /** A custom property of a file; empty where it has none, or is none of ours. */
    static String of(Path file, String name) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return CtBeans.text(new POIXMLProperties(parts).getCustomProperties(), name);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | EmptyFileException
                | XmlException spoilt) {
            return "";
        }
    }
}
