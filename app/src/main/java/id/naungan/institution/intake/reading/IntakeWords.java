package id.naungan.institution.intake.reading;

import static id.naungan.institution.intake.reading.IntakeField.*;

import id.naungan.sheet.layout.Labels;
import id.naungan.sheet.layout.Vocabulary;
import id.naungan.sheet.layout.Vocabulary.Rule;
import java.util.List;
import java.util.Set;

/** What the headings of an office's register of LKS mean, as offices write them. */
final class IntakeWords {

    private static final List<String> SPELLINGS = List.of(
            "tanggal tgl tg tggl tangal tgll",
            "nama nm nma name",
            "no nomor nomer nmr nr",
            "tahun thn th",
            "kecamatan kec kcmtn",
            "kabupaten kab",
            "kelurahan kelurhan klurahan",
            "desa ds",
            "keterangan ket kett ktr",
            "telepon telp tlp telpon tlpn telephone telefon ponsel",
            "hp handphone hape",
            "akta akte",
            "alamat almt",
            "jenis jns jn",
            "jumlah jml jmlh jlh",
            "izin ijin",
            "tanda_daftar sttd td",
            "kadaluwarsa kadaluarsa kedaluwarsa kedaluarsa",
            "pimpinan pemimpin",
            "lembaga lemb",
            "yayasan yay",
            "laki_laki laki2 lakilaki",
            "akreditasi akred");

    private static final Set<String> VOCABULARY = Set.of(
            "nama",
            "alamat",
            "kecamatan",
            "kabupaten",
            "kelurahan",
            "lembaga",
            "yayasan",
            "pimpinan",
            "ketua",
            "telepon",
            "jenis",
            "bidang",
            "pelayanan",
            "layanan",
            "tanggal",
            "tanda",
            "daftar",
            "berlaku",
            "akreditasi",
            "jumlah",
            "kapasitas",
            "berdiri",
            "koordinat",
            "notaris",
            "hukum",
            "keterangan",
            "operasional",
            "kesejahteraan",
            "sosial");

    private static final String HOMES =
            "lks|lksa|panti|panti asuhan|panti sosial|panti wredha|panti werdha|lembaga kesejahteraan sosial|orsos|organisasi sosial|balai|rumah";
    private static final String PAPER = "tanda daftar|stp|std|stpu|izin|pendaftaran|registrasi|operasional|terdaftar";
    private static final String CLIENTS =
            "anak|klien|penghuni|warga|binaan|asuh|lansia|penerima|manfaat|pm|ppks|pmks|wbs|santri|siswa|residen|kelayan";

    private static final List<Rule<IntakeField>> RULES = List.of(
            rule(IGNORED, 1, "^(no|no urut|urut|no no|num)$"),
            rule(
                    IGNORED,
                    1,
                    "\\b(paraf|ttd|tanda tangan|foto|rekening|bank|npwp|nik|luas|kode pos)\\b|status (tanah|gedung|bangunan)"),
            rule(IGNORED, 1, "jumlah.*\\b(pengurus|pegawai|sdm|pengasuh|karyawan|tenaga|staf|peksos)\\b"),
            rule(NOTE, 1, "\\bluar (panti|lks|lembaga)\\b|non panti"),
            rule(RESIDENTS_MALE, 1, "(jumlah|" + CLIENTS + ").* (l|lk|laki laki|putra|pria)$"),
            rule(RESIDENTS_FEMALE, 1, "(jumlah|" + CLIENTS + ").* (p|pr|perempuan|putri|wanita)$"),
            rule(
                    RESIDENTS,
                    1,
                    "\\bjumlah\\b.*\\b(" + CLIENTS + ")\\b|^(" + CLIENTS + ")( asuh| binaan| dalam panti)*$"),
            rule(CAPACITY, 1, "kapasitas|daya tampung|tempat tidur"),
            rule(ACCREDITATION, 1, "akreditasi"),
            rule(SINCE, 1, "masa berlaku.*\\b(mulai|dari|sejak|awal)\\b|berlaku (mulai|dari|sejak)"),
            rule(
                    UNTIL,
                    1,
                    "masa berlaku|masa aktif|berlaku (sampai|hingga|sd|s d|selama)|\\b(habis|akhir|berakhir)\\b|kadaluwarsa|expired|^(sampai|s d|sd)$"),
            rule(
                    SINCE,
                    1,
                    "tanggal.*\\b(" + PAPER + "|sk|terbit|surat)\\b|\\b(" + PAPER + "|sk)\\b.*\\b(tanggal|terbit)$"),
            rule(
                    STATUS,
                    1,
                    "status.*\\b(" + PAPER + "|legalitas)\\b|\\b(" + PAPER
                            + ") status$|^(ada|punya) (izin|stp|tanda daftar)"),
            rule(
                    NUMBER,
                    1,
                    "\\b(no|surat|sk)\\b.*\\b(" + PAPER
                            + ")\\b|\\b(" + PAPER
                            + ")\\b.* no$|^(surat )?(tanda daftar|stp|std|stpu|izin operasional|izin)( lks| lksa| yayasan| dinas sosial| dinsos)*$"),
            rule(NUMBER, 0.7, "\\b(tanda daftar|stp|izin operasional)\\b|^no sk$"),
            rule(ISSUER, 1, "penerbit|diterbitkan|dikeluarkan|instansi"),
            rule(
                    DEED,
                    1,
                    "\\bakta\\b|notaris|kemenkumham|menkumham|\\bahu\\b|pengesahan|no badan hukum|badan hukum no"),
            rule(LEGAL_FORM, 1, "badan hukum|bentuk (hukum|lembaga|organisasi)|legalitas|status hukum"),
            rule(EMAIL, 1, "\\be ?mail\\b|surel"),
            rule(PHONE, 1, "\\b(hp|telepon|wa|whatsapp|kontak|contact)\\b"),
            rule(FOUNDED, 1, "\\b(berdiri|didirikan|pendirian)\\b"),
            rule(
                    COORDINATES,
                    1,
                    "koordinat|titik (lokasi|gps)|\\bgps\\b|\\blat(itude)?\\b.*\\b(lon|long|lng|longitude)\\b|lintang.*bujur"),
            rule(LATITUDE, 1, "\\b(latitude|lat|lintang)\\b"),
            rule(LONGITUDE, 1, "\\b(longitude|lon|long|lng|bujur)\\b"),
            rule(AREA, 1, "\\b(desa|kelurahan|kel)\\b.*\\bkecamatan\\b"),
            rule(VILLAGE, 1, "\\b(desa|kelurahan|kel)\\b"),
            rule(SUBDISTRICT, 1, "\\bkecamatan\\b"),
            rule(REGENCY, 1, "\\bkabupaten\\b|^kota$"),
            rule(REGENCY, 0.6, "^(wilayah|daerah|kab kota)$"),
            rule(ADDRESS, 1, "^alamat\\b"),
            rule(ADDRESS, 0.7, "\\balamat\\b|lokasi"),
            rule(
                    HEAD,
                    1,
                    "\\b(ketua|pimpinan|kepala|pengelola|penanggung jawab|direktur|pic)\\b|^(nama )?(pengurus|pengasuh)$"),
            rule(
                    KIND,
                    1,
                    "\\b(jenis|bidang|klasifikasi|sasaran|kategori|tipe|garapan|klaster)\\b(?!.*\\bkelamin\\b)|^(pelayanan|layanan|ppks|pmks)$"),
            rule(NOTE, 1, "\\b(keterangan|catatan)\\b"),
            rule(
                    NAME,
                    1,
                    "^nama (" + HOMES + ")\\b|^(" + HOMES
                            + ")( nama| asuhan| sosial| anak)*$|\\b(lks|lksa|panti|orsos) nama$"),
            rule(NAME, 0.9, "^nama( lembaga| organisasi)?$|\\blembaga nama$"),
            rule(NAME, 0.8, "^nama lembaga\\b|^nama organisasi\\b"),
            rule(NAME, 0.7, "^(nama )?(yayasan|lembaga)\\b|\\bnama\\b.*\\b(yayasan|lembaga|panti|lks|lksa|orsos)\\b"));

    static final Vocabulary<IntakeField> WORDS =
            new Vocabulary<>(IntakeField.class, new Labels(SPELLINGS, VOCABULARY), RULES);

    private IntakeWords() {}

    private static Rule<IntakeField> rule(IntakeField field, double strength, String pattern) {
        return Rule.of(field, strength, pattern);
    }
}
