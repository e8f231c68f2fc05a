package id.naungan.casework.roster.reading.layout;

import id.naungan.sheet.layout.Labels;
import java.util.List;
import java.util.Set;

/** How the headings of rosters are shortened and misspelt. */
final class RosterLabels {

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

    private static final List<String> SPELLINGS = List.of(
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

    static final Labels LABELS = new Labels(SPELLINGS, VOCABULARY);

    private RosterLabels() {}
}
