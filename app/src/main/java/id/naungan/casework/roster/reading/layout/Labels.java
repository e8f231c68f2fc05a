package id.naungan.casework.roster.reading.layout;

import id.naungan.casework.roster.reading.value.Typos;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Headings brought to one spelling: "Tmpt/Tgl. Lahir" becomes "tempat tanggal lahir". */
final class Labels {

    private static final Map<String, String> WORDS = words();
    private static final Set<String> VOCABULARY = Set.of(
            "nama",
            "lengkap",
            "panggilan",
            "tempat",
            "tanggal",
            "lahir",
            "jenis",
            "kelamin",
            "alamat",
            "agama",
            "sekolah",
            "kelas",
            "pendidikan",
            "keterangan",
            "status",
            "orang",
            "masuk",
            "kecamatan",
            "kabupaten",
            "kelurahan",
            "kependudukan",
            "keluarga",
            "kartu",
            "telepon",
            "yatim",
            "piatu",
            "dhuafa",
            "ayah",
            "wali",
            "umur",
            "usia",
            "induk",
            "nomor",
            "disabilitas",
            "akta",
            "kelahiran");
    private static final int LONGEST_LABEL = 120;

    private Labels() {}

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        var table = List.of(
                "tanggal tgl tg tggl tangal tgll",
                "tempat tmpt tmp tpt tmpat tpat",
                "tempat_tanggal_lahir ttl tetala",
                "jenis jns jn jenjis",
                "kelamin klmn kelmn",
                "jenis_kelamin jenkel jeniskelamin jekel jkel",
                "nama nm nma name",
                "orang_tua ortu orangtua orngtua ortua",
                "no nomor nomer nmr nr",
                "tahun thn th",
                "bulan bln",
                "kecamatan kec kcmtn",
                "kabupaten kab",
                "desa ds",
                "pendidikan pddk pend pendd pdd pddkan pndidikan pendk",
                "keterangan ket kett ktr",
                "telepon telp tlp telpon tlpn telephone telefon",
                "akta akte",
                "kelas kls klas",
                "status sts stts stat",
                "ayah bpk bapak bapa",
                "alamat almt alm_t",
                "sekolah skl sklh",
                "lahir lhr lahr",
                "dhuafa duafa dhuafa",
                "laki_laki laki2 lakilaki",
                "nik n_i_k");
        for (var row : table) {
            var spellings = row.split(" ");
            for (int i = 1; i < spellings.length; i++) {
                words.put(spellings[i], spellings[0].replace('_', ' '));
            }
        }
        return words;
    }

    static String normal(String label) {
        var cut = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
        var plain = Normalizer.normalize(cut, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        plain = switch (plain) {
            case "t t l" -> "ttl";
            case "n i k" -> "nik";
            default -> plain;
        };
        var words = new ArrayList<String>();
        for (var word : plain.split(" ")) {
            words.add(word(word, words.isEmpty() ? "" : words.getLast()));
        }
        return String.join(" ", words).replace("desa kelurahan", "desa").strip();
    }

    private static String word(String word, String before) {
        if (word.equals("kel")) {
            return before.endsWith("jenis") ? "kelamin" : "kelurahan";
        }
        var known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 5 || VOCABULARY.contains(word)) {
            return word;
        }
        var near = Typos.nearest(word, VOCABULARY, 1);
        return near == null || near.length() < 5 ? word : near;
    }
}
