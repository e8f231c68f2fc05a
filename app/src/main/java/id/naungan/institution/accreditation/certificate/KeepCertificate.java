package id.naungan.institution.accreditation.certificate;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters a certificate, renews or corrects it, ends it. What runs out follows in the database. */
@Component
class KeepCertificate {

    private static final ActKind ENTERED = ActKind.of("institution.certificate-entered");
    private static final ActKind CHANGED = ActKind.of("institution.certificate-changed");
    private static final ActKind ENDED = ActKind.of("institution.certificate-ended");

    private final Acts acts;
    private final Files files;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    KeepCertificate(Acts acts, Files files, Scopes scopes, JdbcClient db, Clock clock) {
        this.acts = acts;
        this.files = files;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    /** The same form twice is one certificate. */
    void enter(UUID home, CertificateForm said, Checked.@Nullable Fine scan) {
        acts.perform(ENTERED, Reason.NONE, () -> {
            var district = db.sql("select district from institution.institution where id = ?")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            keep(home, district, said, scan);
            db.sql("""
                    insert into institution.certificate (id, institution_id, district, kind, person_name, person_level, number, issuer, issued_on, valid_until,
                      file_id, recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            said.id(),
                            home,
                            district,
                            said.kind(),
                            said.personName(),
                            said.personLevel(),
                            said.number(),
                            said.issuer(),
                            said.issuedOn(),
                            said.validUntil(),
                            scan == null ? null : said.scanId(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    void change(Certificate one, CertificateForm said, Checked.@Nullable Fine scan) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            keep(one.institutionId(), one.district(), said, scan);
            int changed = db.sql("""
                    update institution.certificate set version = version + 1, kind = ?, person_name = ?, person_level = ?, number = ?, issuer = ?,
                      issued_on = ?, valid_until = ?, file_id = coalesce(?, file_id) where id = ? and version = ? and ended_on is null""")
                    .params(
                            said.kind(),
                            said.personName(),
                            said.personLevel(),
                            said.number(),
                            said.issuer(),
                            said.issuedOn(),
                            said.validUntil(),
                            scan == null ? null : said.scanId(),
                            one.id(),
                            said.version())
                    .update();
            if (changed == 0) throw new Stale();
        });
    }

    void end(Certificate one, EndForm said) {
        acts.perform(ENDED, Reason.of(said.reason()), () -> {
            int ended = db.sql(
                            "update institution.certificate set version = version + 1, ended_on = ?, ended_reason = ? where id = ? and version = ? and ended_on is null")
                    .params(said.on(), said.reason(), one.id(), said.version())
                    .update();
            if (ended == 0) throw new Stale();
        });
    }

    /** Kemensos keeps its own scans apart: row security shows them to it by their purpose. */
    private void keep(UUID home, String district, CertificateForm said, Checked.@Nullable Fine scan) {
        var purpose = scopes.current().reach() == Reach.NATION ? "akreditasi-pusat" : "sertifikat";
        if (scan != null) files.keep(said.scanId(), Owner.institution(home, district), purpose, scan);
    }
}
