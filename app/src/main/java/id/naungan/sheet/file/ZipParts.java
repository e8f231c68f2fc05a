package id.naungan.sheet.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts inside an .xlsx; checked by the table of contents first, and again by counting while they are inflated. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Inflation inflation = new Inflation(Limits.INFLATED_BYTES);

    ZipParts(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        long declared = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            declared += Math.max(0, entry.getSize());
            if (entries.size() >= Limits.ZIP_ENTRIES || declared > Limits.INFLATED_BYTES) {
                throw new Refusal("bomb");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refusal("encrypted");
            }
            // Two parts of one name: readers disagree on which one counts, so nobody knows what was approved.
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new Refusal("damaged");
            }
        }
        refuseOthers();
    }

    private void refuseOthers() {
        for (var name : entries.keySet()) {
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new Refusal("macros");
            }
            if (name.startsWith("encryptedpackage")) {
                throw new Refusal("encrypted");
            }
        }
        if (has("content.xml") && has("mimetype")) {
            throw new Refusal("openDocument");
        }
        if (has("xl/workbook.bin")) {
            throw new Refusal("binaryExcel");
        }
        if (!has("[Content_Types].xml") || entries.keySet().stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new Refusal("wrongType");
        }
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    XmlPart xml(String path) throws IOException, XMLStreamException {
        return xml(path, Limits.INFLATED_BYTES);
    }

    XmlPart xml(String path, long atMost) throws IOException, XMLStreamException {
        var entry = entries.get(key(path));
        if (entry == null) {
            throw new Refusal("damaged");
        }
        var metered = inflation.meter(zip.getInputStream(entry), entry.getCompressedSize(), atMost);
        return new XmlPart(metered);
    }

    private static String key(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
