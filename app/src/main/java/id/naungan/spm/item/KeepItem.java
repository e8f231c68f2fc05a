package id.naungan.spm.item;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.spm.domain.Source;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the items. What was reported has their words of then. */
@Component
class KeepItem {

    private static final ActKind KEPT = ActKind.of("spm.item-kept");
    private static final ActKind ENDED = ActKind.of("spm.item-ended");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    KeepItem(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    void keep(ItemForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            if (form.version() == null) insert(form);
            else if (update(form) == 0) throw new Stale();
        });
    }

    void end(UUID id) {
        acts.perform(
                ENDED,
                Reason.NONE,
                () -> db.sql(
                                "update spm.item set version = version + 1, ended_on = ? where id = ? and ended_on is null")
                        .params(today(), id)
                        .update());
    }

    private void insert(ItemForm form) {
        db.sql("""
                insert into spm.item (id, kind, setting, grp, label, label_en, position, owed, source, details, every_detail, least, age_from, age_to, norm_id, since,
                  written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(regexp_replace(?, '\\s*,\\s*', ',', 'g'), ','), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        form.id(),
                        form.kind(),
                        form.setting().name(),
                        form.group(),
                        form.label(),
                        form.labelEn(),
                        form.position(),
                        form.owed().name(),
                        form.source() == null ? null : form.source().name(),
                        form.details() == null ? "" : form.details().strip(),
                        form.source() == Source.SURAT,
                        form.least(),
                        form.ageFrom(),
                        form.ageTo(),
                        form.normId(),
                        today(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int update(ItemForm form) {
        return db.sql("""
                update spm.item set version = version + 1, grp = ?, label = ?, label_en = ?, position = ?, owed = ?, source = ?,
                  details = string_to_array(regexp_replace(?, '\\s*,\\s*', ',', 'g'), ','), every_detail = ?, least = ?, age_from = ?, age_to = ?, norm_id = ?,
                  written_by_name = ?, written_at = ? where id = ? and version = ? and ended_on is null""")
                .params(
                        form.group(),
                        form.label(),
                        form.labelEn(),
                        form.position(),
                        form.owed().name(),
                        form.source() == null ? null : form.source().name(),
                        form.details() == null ? "" : form.details().strip(),
                        form.source() == Source.SURAT,
                        form.least(),
                        form.ageFrom(),
                        form.ageTo(),
                        form.normId(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        form.id(),
                        form.version())
                .update();
    }
}
