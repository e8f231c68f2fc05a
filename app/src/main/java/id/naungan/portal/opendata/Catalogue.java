package id.naungan.portal.opendata;

import id.naungan.portal.edition.Editions;
import id.naungan.portal.edition.Published;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files there are: the register as it is today, the glossary, and each edition of the figures. */
@Component
@Transactional(readOnly = true)
class Catalogue {

    static final String REGISTER = "lks";
    static final String FIGURES = "statistik-";

    static final List<String> REGISTER_COLUMNS = List.of(
            "id",
            "nama",
            "jenis",
            "bentuk_hukum",
            "kode_wilayah",
            "wilayah",
            "provinsi",
            "kode_desa",
            "alamat",
            "tahun_berdiri",
            "daya_tampung",
            "status_pendaftaran",
            "nomor_pendaftaran",
            "penerbit",
            "berlaku_mulai",
            "berlaku_sampai",
            "akreditasi",
            "nomor_akreditasi",
            "akreditasi_mulai",
            "akreditasi_sampai");

    static final List<String> FIGURE_COLUMNS =
            List.of("tabel", "kode_wilayah", "wilayah", "golongan", "nilai", "tersembunyi");

    private final JdbcClient db;
    private final Editions editions;
    private final Clock clock;

    Catalogue(JdbcClient db, Editions editions, Clock clock) {
        this.db = db;
        this.editions = editions;
        this.clock = clock;
    }

    public List<DataSet> all() {
        var sets = new ArrayList<DataSet>();
        sets.add(register());
        editions.all().forEach(edition -> sets.add(figures(edition)));
        return sets;
    }

    public Optional<DataSet> named(String name) {
        if (name.equals(REGISTER)) return Optional.of(register());
        return name.startsWith(FIGURES)
                ? editions.one(name.substring(FIGURES.length())).map(Catalogue::figures)
                : Optional.empty();
    }

    private DataSet register() {
        var changed = db.sql("select max(changed_at) from portal.home")
                .query(java.time.OffsetDateTime.class)
                .optional();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        var updated = changed.map(java.time.OffsetDateTime::toInstant).orElseGet(clock::instant);
        return new DataSet(REGISTER, "lks", today.toString(), today, today, updated, updated, REGISTER_COLUMNS);
    }

    private static DataSet figures(Published edition) {
        return new DataSet(
                FIGURES + edition.name(),
                "statistik",
                edition.period(),
                edition.countedOn(),
                edition.countedOn(),
                edition.publishedAt(),
                edition.publishedAt(),
                FIGURE_COLUMNS);
    }
}
