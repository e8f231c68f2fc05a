package id.naungan.sheet.file;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
record DateStyles(BitSet dates) {

    static final DateStyles NONE = new DateStyles(new BitSet());

    static DateStyles read(ZipParts parts, String path) throws IOException, XMLStreamException {
        var dates = new BitSet();
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        int index = 0;
        try (var xml = parts.xml(path)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    var code = xml.attribute("formatCode");
                    formats.put(xml.number("numFmtId", 0), code == null ? "" : code);
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.starts("cellXfs");
                } else if (inCells && xml.starts("xf")) {
                    int format = xml.number("numFmtId", 0);
                    dates.set(index++, isDate(format, formats.get(format)));
                }
            }
        }
        return new DateStyles(dates);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private static boolean isDate(int id, @Nullable String code) {
        if (code == null) {
            return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        }
        var bare = code.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d") || bare.contains("mmm");
    }
}
