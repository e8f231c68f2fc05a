package id.naungan.casework.conference;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes minutes while they are a draft: the meeting, its agenda, who was there, what was said about whom. */
@Component
class HoldConference {

    static final ActKind OPENED = ActKind.of("casework.conference-opened");
    static final ActKind CHANGED = ActKind.of("casework.conference-changed");
    static final ActKind MINUTED = ActKind.of("casework.conference-minuted");
    static final ActKind CALLED_OFF = ActKind.of("casework.conference-called-off");

    private final Acts acts;
    private final Homes homes;
    private final Agenda agenda;
    private final Conferences conferences;
    private final Today today;
    private final Scopes scopes;
    private final JdbcClient db;

    HoldConference(
            Acts acts, Homes homes, Agenda agenda, Conferences conferences, Today today, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.homes = homes;
        this.agenda = agenda;
        this.conferences = conferences;
        this.today = today;
        this.scopes = scopes;
        this.db = db;
    }

    /** Opened by whoever chairs it. */
    UUID open(UUID home, Meeting meeting, Set<UUID> clients, Set<UUID> present) {
        var at = homes.within(home);
        var id = Ids.next();
        acts.perform(OPENED, Reason.NONE, () -> {
            db.sql("""
                            insert into casework.conference (id, institution_id, district, on_date, place, chair, chair_name)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            home,
                            at.district(),
                            meeting.on(),
                            meeting.place(),
                            scopes.current().person(),
                            scopes.current().name())
                    .update();
            attend(id, at, meeting.guests(), present);
            place(id, home, clients);
        });
        return id;
    }

    /** The meeting and those present as they are written now; the agenda stays. */
    void change(UUID id, Meeting meeting, Set<UUID> present) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            var of = draft(id);
            db.sql("update casework.conference set on_date = ?, place = ?, version = version + 1 where id = ?")
                    .params(meeting.on(), meeting.place(), id)
                    .update();
            db.sql("delete from casework.conference_attendee where conference_id = ?")
                    .param(id)
                    .update();
            attend(id, homes.within(of.institution()), meeting.guests(), present);
        });
    }

    /** Puts more clients of the home on the agenda. */
    void add(UUID id, Set<UUID> clients) {
        acts.perform(CHANGED, Reason.NONE, () -> place(id, draft(id).institution(), clients));
    }

    /** Takes a client off the agenda. */
    void drop(UUID id, UUID row) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            draft(id);
            int gone = db.sql("delete from casework.conference_case where id = ? and conference_id = ?")
                    .params(row, id)
                    .update();
            if (gone == 0) throw new NotVisible();
        });
    }

    /** Whoever takes it on is an account of the home or its office, or a name. */
    void minute(UUID id, UUID row, Minutes minutes, @Nullable UUID holder) {
        acts.perform(MINUTED, Reason.NONE, () -> {
            var of = draft(id);
            var name = holder == null ? minutes.who() : name(of, holder);
            int written = db.sql("""
                            update casework.conference_case set version = version + 1, summary = ?, decision = ?, follow_up = ?, holder = ?,
                              holder_name = ?, until = ? where id = ? and conference_id = ?""")
                    .params(
                            minutes.summary(),
                            minutes.decision(),
                            minutes.followUp(),
                            minutes.followUp() == null ? null : holder,
                            minutes.followUp() == null ? null : name,
                            minutes.until(),
                            row,
                            id)
                    .update();
            if (written == 0) throw new NotVisible();
        });
    }

    void callOff(UUID id, String why) {
        acts.perform(CALLED_OFF, Reason.of(why), () -> {
            draft(id);
            db.sql("update casework.conference set status = 'DIBATALKAN', version = version + 1 where id = ?")
                    .param(id)
                    .update();
        });
    }

    private Conference draft(UUID id) {
        db.sql("select 1 from casework.conference where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        var of = conferences.one(id);
        if (!of.draft()) throw new NotVisible();
        return of;
    }

    private String name(Conference of, UUID holder) {
        return conferences.colleagues(of.institution(), of.district()).stream()
                .filter(colleague -> colleague.id().equals(holder))
                .map(Colleague::name)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private void attend(UUID id, Homes.Home home, List<Meeting.Guest> guests, Set<UUID> present) {
        for (var colleague : conferences.colleagues(home.id(), home.district())) {
            if (present.contains(colleague.id())) attend(id, colleague.id(), colleague.name(), colleague.profession());
        }
        for (var guest : guests) attend(id, null, guest.name(), guest.profession());
    }

    private void attend(UUID id, @Nullable UUID account, String name, String profession) {
        db.sql(
                        "insert into casework.conference_attendee (conference_id, account_id, name, profession) values (?, ?, ?, ?)")
                .params(id, account, name, profession)
                .update();
    }

    /** Only residents the caller sees can be put there; why they stand there is kept as it was proposed. */
    private void place(UUID id, UUID home, Set<UUID> clients) {
        for (var proposed : agenda.of(home, today.date())) {
            if (!clients.contains(proposed.client())) continue;
            var reasons = proposed.worries().stream()
                    .map(worry -> worry.labelKey())
                    .distinct()
                    .toArray(String[]::new);
            db.sql("""
                            insert into casework.conference_case (conference_id, client_id, reasons) values (?, ?, ?)
                            on conflict (conference_id, client_id) do nothing""").params(id, proposed.client(), reasons).update();
        }
    }
}
