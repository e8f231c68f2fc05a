package id.naungan.monitoring.finding;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Severity;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.notice.Urgency;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes one step about a finding: the state moves along its graph, the step is kept, the other side is told; all or nothing. */
@Component
class TakeStep {

    private static final ActKind TAKEN = ActKind.of("monitoring.step-taken");

    /** What was said with a step: `id` is that of the step, so that the same form sent twice is one step. */
    record Said(
            UUID id,
            @Nullable String words,
            @Nullable LocalDate day,
            @Nullable String responsible,
            @Nullable UUID scan,
            Checked.@Nullable Fine file) {

        static Said nothing(UUID id) {
            return new Said(id, null, null, null, null, null);
        }

        static Said of(UUID id, @Nullable String words, @Nullable LocalDate day) {
            return new Said(id, words, day, null, null, null);
        }
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Offices offices;
    private final FindingFiles files;
    private final TellMonitoring tell;
    private final Clock clock;

    TakeStep(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Offices offices,
            FindingFiles files,
            TellMonitoring tell,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.offices = offices;
        this.files = files;
        this.tell = tell;
        this.clock = clock;
    }

    /** {@link Stale} when it is elsewhere by now, or somebody else was faster. */
    void take(Finding of, int version, StepKind kind, Said said) {
        acts.perform(TAKEN, Reason.of(said.words()), () -> {
            if (known(said.id())) return;
            if (!kind.from().contains(of.state())) throw new Stale();
            move(of, version, kind, said);
            note(of, kind, said);
            if (said.file() != null && said.scan() != null) files.keep(of, said.scan(), said.id(), said.file());
            told(of, kind, said);
        });
    }

    private boolean known(UUID step) {
        return db.sql("select exists (select from monitoring.step where id = ?)")
                .param(step)
                .query(Boolean.class)
                .single();
    }

    private void move(Finding of, int version, StepKind kind, Said said) {
        int written = db.sql("""
                update monitoring.finding set version = version + 1, state = :state,
                  sent_at = case when :kind = 'KIRIM' then :at::timestamptz else sent_at end,
                  plan = case when :kind = 'RENCANA' then :words else plan end,
                  plan_on = case when :kind = 'RENCANA' then :day::date else plan_on end,
                  responsible = case when :kind = 'RENCANA' then coalesce(:responsible, responsible) else responsible end,
                  answer = case when :kind = 'BUKTI' then :words else answer end,
                  answered_at = case when :kind = 'BUKTI' then :at::timestamptz else answered_at end,
                  due_on = case when :kind in ('TENGGAT', 'KEMBALI', 'CEK_BELUM') then coalesce(:day::date, due_on) else due_on end,
                  climbed = case when :kind in ('TENGGAT', 'KEMBALI', 'CEK_BELUM') then 0 else climbed end,
                  recheck_on = case when :kind = 'TERIMA_CEK' then :day::date else recheck_on end,
                  closed_at = case when :state in ('SELESAI', 'BATAL') then :at::timestamptz end
                 where id = :id and version = :version and state = :from""")
                .param("id", of.id())
                .param("version", version)
                .param("from", of.state().name())
                .param("state", kind.to(of.state()).name())
                .param("kind", kind.name())
                .param("words", said.words())
                .param("day", said.day())
                .param("responsible", said.responsible())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) throw new Stale();
    }

    private void note(Finding of, StepKind kind, Said said) {
        var scope = scopes.current();
        db.sql("""
                insert into monitoring.step (id, finding_id, institution_id, district, kind, words, day, by_office, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        said.id(),
                        of.id(),
                        of.institutionId(),
                        of.district(),
                        kind.name(),
                        said.words(),
                        said.day(),
                        scope.role() == Role.PENGELOLA ? Offices.HOME : offices.own(),
                        scope.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void told(Finding of, StepKind kind, Said said) {
        var day = said.day() != null ? said.day() : of.dueOn();
        var key = said.id().toString();
        var grave = of.severity() == Severity.KRITIS ? Urgency.MENDESAK : Urgency.PENTING;
        switch (kind) {
            case UBAH -> {}
            case KIRIM -> tell.tell("temuan-baru", of, day, of.addressee(), grave, key);
            case RENCANA -> tell.tell("temuan-rencana", of, day, of.madeBy(), Urgency.BIASA, key);
            case BUKTI -> tell.tell("temuan-bukti", of, day, of.madeBy(), Urgency.PENTING, key);
            case KEMBALI, CEK_BELUM -> tell.tell("temuan-kembali", of, day, of.addressee(), Urgency.PENTING, key);
            case TERIMA, CEK_BAIK -> tell.tell("temuan-diterima", of, day, of.addressee(), Urgency.BIASA, key);
            case TERIMA_CEK -> tell.tell("temuan-cek", of, day, of.addressee(), Urgency.BIASA, key);
            case TENGGAT -> tell.tell("temuan-tenggat", of, day, of.addressee(), Urgency.PENTING, key);
            case BATAL -> {
                if (of.sentAt() != null) tell.tell("temuan-batal", of, day, of.addressee(), Urgency.BIASA, key);
            }
        }
    }
}
