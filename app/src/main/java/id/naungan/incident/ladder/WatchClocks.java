package id.naungan.incident.ladder;

import static id.naungan.incident.ladder.Due.at;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.Watch;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Level;
import id.naungan.incident.receive.TellLevels;
import id.naungan.notice.Fact;
import id.naungan.notice.Urgency;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clocks that ran out without being met are told to everybody the incident concerns, once; the last limit of reporting to the police
 * (UU 12/2022) also when half of it is over, and it rings.
 */
@Component
@Order(30)
class WatchClocks implements Watch {

    private static final ActKind LATE = ActKind.of("incident.late");
    private static final ActKind LIMIT_NEAR = ActKind.of("incident.limit-near");

    private final JdbcClient db;
    private final Acts acts;
    private final Dues dues;
    private final Parties parties;
    private final TellLevels tell;

    WatchClocks(JdbcClient db, Acts acts, Dues dues, Parties parties, TellLevels tell) {
        this.db = db;
        this.acts = acts;
        this.dues = dues;
        this.parties = parties;
        this.tell = tell;
    }

    /** A closed incident is at rest, but for the police: closing must not be a way around them. */
    @Override
    public void watch(Instant now) {
        var late = dues.find("""
                select c.id as row, c.kind as what, %s from incident.clock c join incident.incident i on i.id = c.incident_id
                 where c.met_at is null and c.alarmed_at is null and c.due_at <= ? and (i.state <> 'SELESAI' or c.kind = 'BATAS_POLISI')
                 order by c.due_at, c.id""".formatted(Due.COLUMNS), at(now));
        var byIncident = late.stream()
                .collect(Collectors.groupingBy(due -> due.about().incident(), LinkedHashMap::new, Collectors.toList()));
        dues.each(
                byIncident.values(),
                clocks -> acts.perform(LATE, Reason.NONE, () -> clocks.forEach(c -> late(c, now))));

        var near = dues.find("""
                select c.id as row, c.kind as what, %s from incident.clock c join incident.incident i on i.id = c.incident_id
                 where c.kind = 'BATAS_POLISI' and c.met_at is null and c.warned_at is null and c.due_at > ?
                   and c.started_at + (c.due_at - c.started_at) / 2 <= ?
                 order by c.due_at""".formatted(Due.COLUMNS), at(now), at(now));
        dues.each(near, due -> acts.perform(LIMIT_NEAR, Reason.NONE, () -> near(due, now)));
    }

    private void late(Due due, Instant now) {
        if (mark("alarmed_at", due.row(), now)) tell(due, "insiden-terlambat", "");
    }

    private void near(Due due, Instant now) {
        if (mark("warned_at", due.row(), now)) tell(due, "insiden-batas-dekat", ":separuh");
    }

    private boolean mark(String column, UUID clock, Instant now) {
        return db.sql("update incident.clock set " + column
                                + " = ?, version = version + 1 where id = ? and met_at is null and " + column
                                + " is null")
                        .params(at(now), clock)
                        .update()
                == 1;
    }

    private void tell(Due due, String kind, String suffix) {
        var clock = ClockKind.valueOf(due.what());
        boolean limit = clock == ClockKind.BATAS_POLISI;
        var incident = due.about().incident();
        var levels = parties.levels(incident);
        // KPAI is told of silence in words of its own (TellSilence).
        if (clock == ClockKind.TANPA_TINDAKAN) levels.remove(Level.KPAI);
        var words = List.of(new Fact.Word(clock.messageKey()));
        var urgency = limit ? Urgency.MENDESAK : Urgency.PENTING;
        var key = "insiden:" + incident + ":jam:" + clock + suffix;
        parties.tell(due.about(), levels, kind, words, urgency, key);
        parties.tellHandlers(due.about(), kind, words, urgency, key);
        if (limit) tell.ring(due.about(), levels);
    }
}
