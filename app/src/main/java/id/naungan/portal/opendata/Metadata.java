package id.naungan.portal.opendata;

import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Metadata of the files for machines: what Satu Data asks for, and a catalogue in the manner of DCAT. */
@Component
public class Metadata {

    private static final String TABLE = "DATA_TERBUKA";

    /** What is said of a data set in words, in this order. */
    public static final List<String> PARTS =
            List.of("title", "concept", "definition", "unit", "classification", "source", "frequency");

    private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "json", "application/json");

    private final Codes codes;
    private final Messages messages;

    Metadata(Codes codes, Messages messages) {
        this.codes = codes;
        this.messages = messages;
    }

    public String producer(Locale locale) {
        return codes.label(TABLE, "PRODUSEN", locale);
    }

    public String licence(Locale locale) {
        return codes.label(TABLE, "LISENSI", locale);
    }

    public String contact(Locale locale) {
        return codes.label(TABLE, "KONTAK", locale);
    }

    Map<String, Object> of(DataSet set) {
        var id = Messages.INDONESIAN;
        var all = new LinkedHashMap<String, Object>();
        all.put("judul", messages.get(id, set.key("title"), set.which()));
        all.put("produsen", producer(id));
        all.put("konsep", messages.get(id, set.key("concept")));
        all.put("definisi", messages.get(id, set.key("definition")));
        all.put("satuan", messages.get(id, set.key("unit")));
        all.put("periode", set.period());
        all.put("klasifikasi", messages.get(id, set.key("classification")));
        all.put("sumber", messages.get(id, set.key("source")));
        all.put("frekuensi", messages.get(id, set.key("frequency")));
        all.put("lisensi", licence(id));
        all.put("kontak", contact(id));
        all.put("diperbarui", set.updated().toString());
        all.put(
                "kolom",
                set.columns().stream()
                        .map(c -> Map.of("nama", c, "arti", messages.get(id, "portal.column." + c)))
                        .toList());
        return all;
    }

    /** @param address where this system is reached, without a slash at the end */
    Map<String, Object> catalogue(List<DataSet> sets, String address) {
        var id = Messages.INDONESIAN;
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct", "http://purl.org/dc/terms/"));
        all.put("@type", "dcat:Catalog");
        all.put("dct:title", messages.get(id, "portal.data.title"));
        all.put("dct:description", messages.get(id, "portal.data.lead"));
        all.put("dct:publisher", producer(id));
        all.put("dct:license", licence(id));
        all.put("dct:language", "id");
        all.put("dcat:dataset", sets.stream().map(set -> dataset(set, address)).toList());
        return all;
    }

    private Map<String, Object> dataset(DataSet set, String address) {
        var id = Messages.INDONESIAN;
        var all = new LinkedHashMap<String, Object>();
        all.put("@type", "dcat:Dataset");
        all.put("@id", address + "/data-terbuka#" + set.name());
        all.put("dct:identifier", set.name());
        all.put("dct:title", messages.get(id, set.key("title"), set.which()));
        all.put("dct:description", messages.get(id, set.key("definition")));
        all.put("dct:modified", set.updated().toString());
        all.put("dct:temporal", set.period());
        all.put("dct:publisher", producer(id));
        all.put("dct:license", licence(id));
        all.put("dcat:contactPoint", contact(id));
        all.put("satudata", of(set));
        all.put(
                "dcat:distribution",
                TYPES.keySet().stream()
                        .sorted()
                        .map(format -> Map.of(
                                "@type",
                                "dcat:Distribution",
                                "dcat:downloadURL",
                                address + set.file(format),
                                "dcat:mediaType",
                                TYPES.get(format)))
                        .toList());
        return all;
    }
}
