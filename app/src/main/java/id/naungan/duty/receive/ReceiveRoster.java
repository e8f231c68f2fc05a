package id.naungan.duty.receive;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Turn;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a sheet: all its changes at once or none, in three statements. Lost against another writer it is judged again. */
@Component
public class ReceiveRoster implements Receiver<RosterSheet> {

    private static final ActKind WRITTEN = ActKind.of("duty.roster-written");
    private static final int TRIES = 3;

    private final JdbcClient db;
    private final Acts acts;
    private final Rosters rosters;
    private final JudgeRoster judge;
    private final Scopes scopes;
    private final Clock clock;

    ReceiveRoster(JdbcClient db, Acts acts, Rosters rosters, JudgeRoster judge, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.rosters = rosters;
        this.judge = judge;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "jadwal";
    }

    @Override
    public Class<RosterSheet> section() {
        return RosterSheet.class;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_DUTY;
    }

    @Override
    public List<Outcome> receive(List<Item<RosterSheet>> items) {
        return items.stream().map(this::receive).toList();
    }

    private Outcome receive(Item<RosterSheet> item) {
        var sheet = item.value();
        // Only the home itself keeps its roster.
        if (!sheet.home().equals(scopes.current().institution())) return new Refused("duty.refused.home");
        var cells = Cell.read(item.raw().texts());
        if (cells.isEmpty()) return new Refused("duty.refused.unreadable");
        for (var tries = 0; tries < TRIES; tries++) {
            var now = Standing.of(sheet.home(), YearMonth.from(sheet.day()), rosters);
            switch (judge.judge(now, sheet, cells.get(), item.version())) {
                case Verdict.Answer(var outcome) -> {
                    return outcome;
                }
                case Verdict.Write write -> {
                    if (acts.perform(WRITTEN, Reason.NONE, () -> write(sheet, write)))
                        return new Taken(JudgeRoster.href(sheet), write.version() + 1);
                }
            }
        }
        return new Refused("duty.refused.again");
    }

    /** Whether the month still stood as it was judged. */
    private boolean write(RosterSheet sheet, Verdict.Write write) {
        if (!step(sheet, write.version())) return false;
        if (!write.removed().isEmpty())
            db.sql("delete from duty.turn where id = any(?)")
                    .param(write.removed().stream().map(Turn::id).toArray(UUID[]::new))
                    .update();
        if (!write.added().isEmpty())
            db.sql("""
                    insert into duty.turn (institution_id, district, person_id, shift_id, day, written_by_name, written_at)
                    select i.id, i.district, x.person, x.shift, x.day, ?, ?
                      from institution.institution i, unnest(?::uuid[], ?::uuid[], ?::date[]) x (person, shift, day) where i.id = ?
                    on conflict do nothing""")
                    .params(
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            write.added().stream().map(Verdict.Added::person).toArray(UUID[]::new),
                            write.added().stream().map(Verdict.Added::shift).toArray(UUID[]::new),
                            write.added().stream()
                                    .map(added -> added.day().toString())
                                    .toArray(String[]::new),
                            sheet.home())
                    .update();
        return true;
    }

    private boolean step(RosterSheet sheet, int version) {
        var month = YearMonth.from(sheet.day()).atDay(1);
        if (version > 0)
            return db.sql(
                                    "update duty.roster set version = version + 1 where institution_id = ? and month = ? and version = ?")
                            .params(sheet.home(), month, version)
                            .update()
                    == 1;
        return db.sql("""
                        insert into duty.roster as r (institution_id, district, month, version)
                        select i.id, i.district, ?, 1 from institution.institution i where i.id = ?
                        on conflict (institution_id, month) do update set version = 1 where r.version = 0""").params(month, sheet.home()).update() == 1;
    }
}
