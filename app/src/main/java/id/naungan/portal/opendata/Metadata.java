package id.naungan.portal.opendata;

import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Metadata of the files for machines: what Satu Data asks for, and a catalogue in the manner of DCAT. */
@Component
public class Metadata {

    private static final String TABLE = "DATA_TERBUKA";

    /** What is said of a data set in words, in this order. */
    public static final List<String> PARTS =
            List.of(
                    "title", "concept", "definition", "measure", "unit", "level", "classification", "source", "frequency");

    /** Terms of DCAT 3 and the vocabularies it stands on. */
    private static final Map<String, String> CONTEXT = Map.of(
            "dcat",
            "http://www.w3.org/ns/dcat#",
            "dct",
            "http://purl.org/dc/terms/",
            "foaf",
            "http://xmlns.com/foaf/0.1/",
            "vcard",
            "http://www.w3.org/2006/vcard/ns#",
            "spdx",
            "http://spdx.org/rdf/terms#",
            "xsd",
            "http://www.w3.org/2001/XMLSchema#",
            "satudata",
            "urn:satudata:");

    private static final Map<String, Object> LANGUAGE =
            Map.of("@id", "http://publications.europa.eu/resource/authority/language/IND");
    private static final Map<String, Object> NATION =
            Map.of("@id", "http://publications.europa.eu/resource/authority/country/IDN");
    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";

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

    /** Who keeps the data of the ministry together, in the sense of Satu Data. */
    public String custodian(Locale locale) {
        return codes.label(TABLE, "WALIDATA", locale);
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
        all.put("deskripsi", messages.get(id, set.key("definition")));
        all.put("produsen", producer(id));
        all.put("walidata", custodian(id));
        all.put("konsep", messages.get(id, set.key("concept")));
        all.put("definisi", messages.get(id, set.key("definition")));
        all.put("ukuran", messages.get(id, set.key("measure")));
        all.put("satuan", messages.get(id, set.key("unit")));
        all.put("periode", set.period());
        all.put("cakupan_wilayah", "Indonesia");
        all.put("tingkat_penyajian", messages.get(id, set.key("level")));
        all.put("klasifikasi", messages.get(id, set.key("classification")));
        all.put("sumber", messages.get(id, set.key("source")));
        all.put("frekuensi", messages.get(id, set.key("frequency")));
        all.put("lisensi", licence(id));
        all.put("kontak", contact(id));
        all.put("terbit", set.issued().toString());
        all.put("diperbarui", set.updated().toString());
        all.put(
                "kolom",
                set.columns().stream()
                        .map(c -> Map.of("nama", c, "arti", messages.get(id, "portal.column." + c)))
                        .toList());
        return all;
    }

    /** @param address where this system is reached, without a slash at the end */
    Map<String, Object> catalogue(List<DataSet> sets, String address, UnaryOperator<String> checksum) {
        var id = Messages.INDONESIAN;
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", CONTEXT);
        all.put("@type", "dcat:Catalog");
        all.put("@id", address + "/data-terbuka");
        all.put("dct:title", messages.get(id, "portal.data.title"));
        all.put("dct:description", messages.get(id, "portal.data.lead"));
        all.put("dct:publisher", agent(producer(id)));
        all.put("dct:license", licence());
        all.put("dct:language", LANGUAGE);
        all.put("dct:spatial", NATION);
        all.put("foaf:homepage", Map.of("@id", address + "/data-terbuka"));
        all.put(
                "dcat:dataset",
                sets.stream().map(set -> dataset(set, address, checksum)).toList());
        return all;
    }

    private Map<String, Object> dataset(DataSet set, String address, UnaryOperator<String> checksum) {
        var id = Messages.INDONESIAN;
        var all = new LinkedHashMap<String, Object>();
        all.put("@type", "dcat:Dataset");
        all.put("@id", address + "/data-terbuka#" + set.name());
        all.put("dct:identifier", set.name());
        all.put("dct:title", messages.get(id, set.key("title"), set.which()));
        all.put("dct:description", messages.get(id, set.key("definition")));
        all.put("dct:issued", time(set.issued()));
        all.put("dct:modified", time(set.updated()));
        all.put(
                "dct:temporal",
                Map.of(
                        "@type",
                        "dct:PeriodOfTime",
                        "dcat:startDate",
                        day(set.from().toString()),
                        "dcat:endDate",
                        day(set.until().toString())));
        all.put("dct:spatial", NATION);
        all.put("dct:language", LANGUAGE);
        all.put("dct:accrualPeriodicity", Map.of("@id", FREQUENCY + (set.kind().equals("lks") ? "CONT" : "IRREG")));
        all.put("dcat:theme", Map.of("@id", "http://publications.europa.eu/resource/authority/data-theme/SOCI"));
        all.put("dcat:keyword", List.of("LKS", "panti", "kesejahteraan sosial"));
        all.put("dct:publisher", agent(producer(id)));
        all.put("dct:license", licence());
        all.put(
                "dcat:contactPoint",
                Map.of("@type", "vcard:Organization", "vcard:fn", producer(id), "vcard:note", contact(id)));
        all.put("satudata", of(set));
        all.put(
                "dcat:distribution",
                TYPES.keySet().stream()
                        .sorted()
                        .map(format -> distribution(set, format, address, checksum))
                        .toList());
        return all;
    }

    private Map<String, Object> distribution(
            DataSet set, String format, String address, UnaryOperator<String> checksum) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@type", "dcat:Distribution");
        all.put("dct:title", set.name() + "." + format);
        all.put("dcat:accessURL", Map.of("@id", address + "/data-terbuka#" + set.name()));
        all.put("dcat:downloadURL", Map.of("@id", address + set.file(format)));
        all.put("dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/" + TYPES.get(format)));
        all.put("dct:license", licence());
        // What changes every minute has no lasting sum.
        if (set.kind().equals("statistik"))
            all.put(
                    "spdx:checksum",
                    Map.of(
                            "@type",
                            "spdx:Checksum",
                            "spdx:algorithm",
                            Map.of("@id", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                            "spdx:checksumValue",
                            checksum.apply(set.name() + "." + format)));
        return all;
    }

    private Map<String, Object> licence() {
        return Map.of("@id", codes.label(TABLE, "ALAMAT_LISENSI", Messages.INDONESIAN));
    }

    private static Map<String, Object> agent(String name) {
        return Map.of("@type", "foaf:Organization", "foaf:name", name);
    }

    private static Map<String, Object> time(Instant at) {
        return Map.of("@type", "xsd:dateTime", "@value", at.toString());
    }

    private static Map<String, Object> day(String day) {
        return Map.of("@type", "xsd:date", "@value", day);
    }
}
