package id.naungan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds .xlsx files byte by byte, also ones no spreadsheet would ever write. */
public final class XlsxBytes {

    public record Formula(String formula, Object cached) {}

    public record Raw(String xml) {}

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Tab(String name, String state, StringBuilder rows, List<String> merges, int[] row) {}

    private final List<Tab> tabs = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean from1904;

    public XlsxBytes sheet(String name) {
        return sheet(name, "visible");
    }

    public XlsxBytes sheet(String name, String state) {
        tabs.add(new Tab(name, state, new StringBuilder(), new ArrayList<>(), new int[] {0}));
        return this;
    }

    public XlsxBytes from1904() {
        from1904 = true;
        return this;
    }

    public XlsxBytes skip(int rows) {
        tabs.getLast().row()[0] += rows;
        return this;
    }

    public XlsxBytes row(Object... cells) {
        var tab = tabs.getLast();
        int row = ++tab.row()[0];
        tab.rows().append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < cells.length; i++) {
            tab.rows().append(cell(column(i) + row, cells[i]));
        }
        tab.rows().append("</row>");
        return this;
    }

    public XlsxBytes merge(String ref) {
        tabs.getLast().merges().add(ref);
        return this;
    }

    public XlsxBytes part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public XlsxBytes part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private String cell(String ref, Object value) {
        return switch (value) {
            case String s when s.isEmpty() -> "";
            case String s -> "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t>" + escape(s) + "</t></is></c>";
            case LocalDate d -> "<c r=\"" + ref + "\" s=\"1\"><v>" + serial(d) + "</v></c>";
            case Formula f
            when f.cached() instanceof String s ->
                "<c r=\"" + ref + "\" t=\"str\"><f>" + escape(f.formula()) + "</f><v>" + escape(s) + "</v></c>";
            case Formula f -> "<c r=\"" + ref + "\"><f>" + escape(f.formula()) + "</f><v>" + f.cached() + "</v></c>";
            case Raw raw -> raw.xml().replace("REF", ref);
            default -> "<c r=\"" + ref + "\"><v>" + value + "</v></c>";
        };
    }

    private long serial(LocalDate date) {
        return from1904
                ? ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), date)
                : ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
    }

    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "_rels/.rels",
                utf8(relations(
                        "<Relationship Id=\"r\" Type=\"" + REL + "/officeDocument\" Target=\"xl/workbook.xml\"/>")));
        all.put(
                "xl/styles.xml",
                utf8("<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        var sheets = new StringBuilder();
        var relations = new StringBuilder("<Relationship Id=\"s\" Type=\"" + REL + "/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"t\" Type=\"" + REL + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        all.put("xl/sharedStrings.xml", utf8("<sst xmlns=\"" + MAIN + "\"/>"));
        for (int i = 1; i <= tabs.size(); i++) {
            var tab = tabs.get(i - 1);
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>"
                    .formatted(tab.name(), i, tab.state(), i));
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, REL, i));
            all.put("xl/worksheets/sheet" + i + ".xml", utf8(sheetXml(tab)));
        }
        var properties = from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
        all.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8(relations(relations.toString())));
        all.putAll(parts);
        return zip(all);
    }

    public static String sheetXml(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String sheetXml(Tab tab) {
        var merges = new StringBuilder();
        tab.merges()
                .forEach(ref -> merges.append("<mergeCell ref=\"").append(ref).append("\"/>"));
        return "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + tab.rows()
                + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
