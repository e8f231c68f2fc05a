package id.naungan.sheet.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part read as XML; a document type, and with it every entity of one's own, is refused before it is looked at. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private int event;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
        this.event = xml.getEventType();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Broken files are refused in words; the parser's own remarks would only fill the log.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the document. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        int stepped = xml.next();
        if (stepped == XMLStreamConstants.DTD || stepped == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal("doctype");
        }
        return stepped;
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String name, int otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }

    boolean flag(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text up to the end of the present element; elements inside contribute nothing. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            event = step();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, depth);
                default -> {}
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, int depth) {
        if (depth == 1) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw new Refusal("tooMuchText");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException ignored) {
            // Nothing left to read; the stream below is closed next.
        }
        in.close();
    }
}
