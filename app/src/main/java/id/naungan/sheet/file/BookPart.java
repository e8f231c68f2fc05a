package id.naungan.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The workbook's table of contents: its sheets in order and where their parts lie. */
record BookPart(
        List<Entry> sheets,
        boolean from1904,
        @Nullable String styles,
        @Nullable String strings) {

    record Entry(String name, boolean hidden, String path) {}

    private record Relation(String type, String target) {}

    static BookPart read(ZipParts parts) throws IOException, XMLStreamException {
        var path = relations(parts, "").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        var relations = relations(parts, path);
        var sheets = new ArrayList<Entry>();
        boolean from1904 = false;
        try (var xml = parts.xml(path)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    addSheet(sheets, xml, relations);
                }
            }
        }
        return new BookPart(sheets, from1904, target(relations, "styles"), target(relations, "sharedStrings"));
    }

    private static void addSheet(List<Entry> sheets, XmlPart xml, Map<String, Relation> relations) {
        var relation = relations.get(xml.attribute("id"));
        if (relation == null) {
            throw new Refusal("damaged");
        }
        if (!relation.type().equals("worksheet")) {
            return;
        }
        if (sheets.size() >= Limits.SHEETS) {
            throw new Refusal("tooManySheets", Limits.SHEETS);
        }
        var name = xml.attribute("name");
        var state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        sheets.add(new Entry(name == null ? "" : CellText.clean(name), hidden, relation.target()));
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Relation> relations(ZipParts parts, String ofPart)
            throws IOException, XMLStreamException {
        int slash = ofPart.lastIndexOf('/');
        var folder = ofPart.substring(0, slash + 1);
        var path = folder + "_rels/" + ofPart.substring(slash + 1) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (!parts.has(path)) {
            return relations;
        }
        try (var xml = parts.xml(path)) {
            while (xml.next()) {
                var id = xml.starts("Relationship") ? xml.attribute("Id") : null;
                var type = id == null ? null : xml.attribute("Type");
                var target = id == null ? null : xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
