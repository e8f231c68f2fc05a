package id.naungan.casework.roster.reading.layout;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.sheet.layout.Vocabulary;
import id.naungan.sheet.layout.Vocabulary.Rule;
import java.util.List;

/** What the headings of a roster mean. */
final class HeaderWords {

    private static final String KIN = "\\b(ayah|ibu|wali|orang tua|suami|istri|pengasuh|kepala)\\b";
    private static final String CHILD =
            "anak|asuh|santri|klien|siswa|penghuni|warga|binaan|penerima|manfaat|balita|lansia|residen|peserta|didik|pm|wbs|lengkap|panti";

    private static final List<Rule<RosterField>> RULES = List.of(
            // About the parents or the school, not about the child.
            rule(
                    IGNORED,
                    1,
                    KIN
                            + ".*\\b(nik|ktp|kk|pekerjaan|kerja|penghasilan|lahir|umur|usia|agama|pendidikan|tahun|foto|ttd)\\b"),
            rule(IGNORED, 1, "\\b(nik|ktp|pekerjaan|penghasilan|umur|usia|agama|pendidikan|lahir|tanggal)\\b.*" + KIN),
            rule(
                    IGNORED,
                    1,
                    "\\b(pekerjaan|penghasilan|paraf|ttd|tanda tangan|foto|hobi|hoby|cita|tinggi|berat|kamar|ukuran|baju|sepatu|keluar|nis|jabatan|rekening|bank|npsn)\\b"),
            rule(
                    IGNORED,
                    1,
                    "alamat.*sekolah|wali kelas|status (pendidikan|sekolah|perkawinan|tinggal|dtks|dtsen)|jumlah|anak ke|saudara|dalam keluarga|^hubungan"),
            rule(IGNORED, 1, "^(no|no urut|urut|no no|num)$"),
            rule(NISN, 1, "\\bnisn\\b|induk siswa nasional"),
            rule(JKN, 1, "\\b(jkn|bpjs|kis|askes)\\b"),
            rule(BIRTH_CERTIFICATE, 1, "\\bakta\\b"),
            rule(KK, 1, "\\bkk\\b|kartu keluarga"),
            rule(NIK, 1, "\\bnik\\b|induk kependudukan|\\bktp\\b|no induk keluarga"),
            rule(NIK, 0.7, "no identitas|^kependudukan$"),
            rule(
                    SEX,
                    1,
                    "^(l p|p l|lp|jk|j k|l k|lk pr|l pr|lk p|sex|gender|laki laki perempuan|lk perempuan|jenis)$|^(jenis )?kelamin( l p| lk pr)?$|jenis kelamin$"),
            rule(MALE_TICK, 1, "(kelamin|jk|sex|gender|l p) (l|lk|laki|laki laki|pria|putra)$"),
            rule(FEMALE_TICK, 1, "(kelamin|jk|sex|gender|l p) (p|pr|perempuan|wanita|putri)$"),
            rule(MALE_TICK, 0.6, "^(l|lk|laki laki|putra)$"),
            rule(FEMALE_TICK, 0.6, "^(p|pr|perempuan|putri)$"),
            rule(SEX, 0.8, "\\bkelamin\\b"),
            rule(
                    BIRTH_PLACE_AND_DATE,
                    1,
                    "tempat.*tanggal.*lahir|tempat lahir.*tanggal|tanggal.*tempat.*lahir|tempat dan tanggal"),
            rule(BIRTH_PLACE, 1, "tempat (ke)?lahir(an)?$|^lahir tempat$|kelahiran tempat|kota lahir|^tempat lahir\\b"),
            rule(BIRTH_DATE, 1, "tanggal (ke)?lahir(an)?\\b|lahir tanggal|kelahiran tanggal|tahun (ke)?lahir"),
            rule(BIRTH_PLACE_AND_DATE, 0.6, "^(ke)?lahir(an)?$"),
            rule(BIRTH_PLACE, 0.6, "^tempat$"),
            rule(AGE, 1, "\\b(umur|usia)\\b"),
            rule(RELIGION, 1, "\\bagama\\b"),
            rule(NICKNAME, 1, "panggilan|\\balias\\b"),
            rule(
                    PARENTS,
                    1,
                    "ayah.*\\bibu\\b|ibu.*\\bayah\\b|^(nama )?orang tua( (wali|kandung))?$|^nama orang tua\\b(?!.*\\b(ayah|ibu)\\b)"),
            rule(FATHER, 1, "^(nama )?ayah( kandung)?$|orang tua (nama )?ayah|^ayah nama$|^nama ayah\\b"),
            rule(MOTHER, 1, "^(nama )?ibu( kandung)?$|orang tua (nama )?ibu|^ibu nama$|^nama ibu\\b|nama gadis ibu"),
            rule(
                    GUARDIAN,
                    1,
                    "^(nama )?wali( anak)?$|nama wali|^wali nama$|nama kepala keluarga|penanggung jawab|orang tua wali nama wali"),
            rule(YATIM_PIATU_TICK, 1, "\\byatim piatu$|(^| )yp$"),
            rule(YATIM_TICK, 1, "(^|(status|anak|keadaan|kategori|kriteria).* )(yatim|y)$"),
            rule(
                    PIATU_TICK,
                    1,
                    "(^|(status|anak|keadaan|kategori|kriteria|yatim) )(piatu)$|(status|keadaan|kategori|kriteria)( anak)? p$"),
            rule(DHUAFA_TICK, 1, "\\b(dhuafa|dhu afa|tm|miskin|fakir)$|(tidak|kurang) mampu$"),
            rule(TERLANTAR_TICK, 1, "\\b(terlantar|telantar)$|(status|keadaan|kategori|kriteria) t$"),
            rule(
                    ORPHAN_STATUS,
                    1,
                    "^status( (anak|asuh|yatim|piatu|sosial|keyatiman|orang tua|keluarga|klien|anak asuh))*$|yatim.*(dhuafa|mampu|terlantar)|status.*yatim"),
            rule(
                    ORPHAN_STATUS,
                    0.8,
                    "^(keadaan|kategori|kriteria|klasifikasi|golongan|kondisi|jenis)( anak| anak asuh| orang tua| ppks| pmks)?$|keyatiman"),
            rule(ORPHAN_STATUS, 0.6, "status.*(anak|orang tua)"),
            rule(
                    ADMISSION_DATE,
                    1,
                    "(tanggal|tahun|bulan|waktu|tmt|mulai|sejak).*(masuk|diterima|penerimaan|tinggal|diasuh)|^masuk\\b|diterima|terdaftar"),
            rule(PHONE, 1, "\\b(hp|telepon|wa|whatsapp|handphone|kontak)\\b"),
            rule(DISABILITY, 1, "disabilitas|difabel|\\bcacat\\b|kebutuhan khusus|\\babk\\b|kelainan"),
            rule(ADDRESS, 1, "alamat.*(desa|kelurahan).*(kecamatan|kabupaten)|desa.*kecamatan.*kabupaten"),
            rule(VILLAGE, 1, "\\b(desa|kelurahan|gampong|nagari)\\b"),
            rule(DISTRICT, 1, "\\bkecamatan\\b"),
            rule(REGENCY, 1, "\\bkabupaten\\b|^kota$|alamat kota"),
            rule(ADDRESS, 1, "^alamat( (asal|rumah|lengkap|anak|orang tua|tinggal|domisili|sekarang))*$"),
            rule(ADDRESS, 0.7, "\\balamat\\b|tempat tinggal|domisili|daerah asal|^asal$|asal daerah"),
            rule(
                    EDUCATION,
                    0.9,
                    "sekolah kelas|kelas sekolah|pendidikan kelas|^pendidikan\\b|jenjang|\\bpendidikan\\b"),
            rule(GRADE, 1, "^(kelas|tingkat|tingkat kelas|kelas sekarang|duduk di kelas)$"),
            rule(GRADE, 0.8, "\\bkelas\\b"),
            rule(
                    SCHOOL,
                    1,
                    "^(nama |asal |tempat )?sekolah$|nama sekolah|sekolah nama|(pendidikan|sekolah) (nama|di|tempat)$"),
            rule(SCHOOL, 0.6, "\\bsekolah\\b"),
            rule(NOTE, 1, "\\b(keterangan|catatan)\\b"),
            rule(NAME, 1, "^nama( (" + CHILD + "))*$|^(nama )?(anak asuh|identitas anak nama)$"),
            rule(NAME, 0.8, "^(identitas |data )?(" + CHILD + ").* nama( lengkap)?$|^nama (" + CHILD + ")\\b"),
            rule(
                    NAME,
                    0.5,
                    "\\bnama\\b(?!.*\\b(ayah|ibu|wali|orang tua|sekolah|desa|lembaga|kepala|pengasuh|kecamatan|lksa|yayasan|bank)\\b)"));

    static final Vocabulary<RosterField> WORDS = new Vocabulary<>(RosterField.class, RosterLabels.LABELS, RULES);

    private HeaderWords() {}

    private static Rule<RosterField> rule(RosterField field, double strength, String pattern) {
        return Rule.of(field, strength, pattern);
    }
}
