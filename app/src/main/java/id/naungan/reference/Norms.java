package id.naungan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The norms rules rest on, each with its legal basis and how sure it is. */
@Component
public class Norms {

    /** Whether somebody saw the text of the norm, nobody did yet, or it is only a proposal of this system. */
    public enum NormStatus {
        TERVERIFIKASI,
        BELUM,
        USULAN
    }

    /** One norm: what it says, where it stands, how sure that is, and since when it is in force. */
    public record Norm(
            String id,
            int version,
            String title,
            String legalBasis,
            NormStatus status,
            @Nullable LocalDate inForceSince,
            @Nullable String note) {}

    private static final String ALL =
            "select id, version, title, legal_basis, status, in_force_since, note from reference.norm";

    private final JdbcClient db;

    Norms(JdbcClient db) {
        this.db = db;
    }

    public Optional<Norm> find(String id) {
        return db.sql(ALL + " where id = ?").param(id).query(Norm.class).optional();
    }

    public List<Norm> all() {
        return db.sql(ALL + " order by legal_basis, id").query(Norm.class).list();
    }
}
