package id.naungan.training.remind;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.reference.Terms;
import id.naungan.training.domain.TellHomes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds homes of an answer that is due, of a training that begins, and months later of what they set out to do. Each once. */
@Component
class RemindOfTraining implements Daily {

    private static final ActKind REMINDED = ActKind.of("training.reminded");

    private record Due(UUID id, UUID home, LocalDate day) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;
    private final TellHomes tell;
    private final Scopes scopes;
    private final Clock clock;

    RemindOfTraining(JdbcClient db, Acts acts, Terms terms, TellHomes tell, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
        this.tell = tell;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training-reminders";
    }

    @Override
    public void run() {
        scopes.asSystem("bimtek", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
            acts.perform(REMINDED, Reason.NONE, () -> {
                unanswered(today);
                beginning(today);
                followed(today);
            });
        });
    }

    private void unanswered(LocalDate today) {
        due("""
                select v.id, v.institution_id as home, e.answer_by as day from training.invitation v join training.event e on e.id = v.training_id
                 where v.state = 'DIUNDANG' and e.state = 'DIUNDANG' and e.answer_by between :today and :until""", today, terms.value("bimtek-ingat-undangan").lastDay(today))
                .forEach(one -> remind("bimtek-ingat-jawab", one, "/bimtek/undangan/" + one.id()));
    }

    private void beginning(LocalDate today) {
        due("""
                select v.id, v.institution_id as home, e.begins_on as day from training.invitation v join training.event e on e.id = v.training_id
                 where v.state = 'DITERIMA' and e.state = 'DIUNDANG' and e.begins_on between :today and :until
                   and exists (select from training.participant p where p.training_id = e.id and p.institution_id = v.institution_id and p.state = 'TERDAFTAR')""", today, terms.value("bimtek-ingat-mulai").lastDay(today))
                .forEach(one -> remind("bimtek-ingat-mulai", one, "/bimtek/undangan/" + one.id()));
    }

    /** Homes that came and whose term has passed, whether they wrote a plan or not; not those of long ago. */
    private void followed(LocalDate today) {
        int months = terms.value("bimtek-tindak-lanjut").value().intValueExact();
        due("""
                select distinct v.id, v.institution_id as home, e.ends_on as day from training.invitation v join training.event e on e.id = v.training_id
                  join training.attendance a on a.training_id = e.id and a.institution_id = v.institution_id and a.mark <> 'TIDAK'
                 where e.state = 'SELESAI' and e.ends_on between :today and :until""", today.minusMonths(months + 3L), today.minusMonths(months))
                .forEach(one -> remind("bimtek-tindak-lanjut", one, "/lks/" + one.home() + "/bimtek"));
    }

    private List<Due> due(String sql, LocalDate from, LocalDate until) {
        return db.sql(sql)
                .param("today", from)
                .param("until", until)
                .query(Due.class)
                .list();
    }

    private void remind(String kind, Due one, String href) {
        tell.tell(
                kind,
                one.home(),
                List.of(new Fact.Home(one.home()), new Fact.Day(one.day())),
                href,
                kind + ":" + one.id());
    }
}
