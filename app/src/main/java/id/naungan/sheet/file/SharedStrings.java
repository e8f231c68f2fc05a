package id.naungan.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells refer to by number. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    static SharedStrings read(ZipParts parts, String path) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (var xml = parts.xml(path, Limits.SHARED_STRINGS_BYTES)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    texts.add(rich(xml, "si"));
                }
                if (texts.size() > Limits.SHARED_STRINGS) {
                    throw new Refusal("tooMuchText");
                }
            }
        }
        return new SharedStrings(texts);
    }

    String at(int index) {
        return texts.get(index);
    }

    /** All runs of a rich text, without the reading aids of East Asian scripts. */
    static String rich(XmlPart xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                aid = xml.starts("rPh");
            } else if (xml.starts("t") && !aid) {
                text.append(xml.text());
            }
            if (text.length() > Limits.CELL_CHARACTERS) {
                throw new Refusal("tooMuchText");
            }
        }
        return text.toString();
    }
}
