package id.naungan.institution.request;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.notice.Audience;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests from the public and answers them; whoever accepts one has the home in the register. */
@Component
public class Requests {

    /** More waiting in one regency than this is a flood, and nobody's village. */
    static final int MOST_WAITING = 300;

    private static final ActKind ASKED = ActKind.of("institution.request-asked");
    private static final ActKind ACCEPTED = ActKind.of("institution.request-accepted");
    private static final ActKind REFUSED = ActKind.of("institution.request-refused");
    private static final String READ = """
            select id, version, district, region, name, kind, address, head, phone, email, clients, note, asked_at, state, home_id, answer,
                   answered_by_name from institution.request
            """;

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Institutions institutions;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Institutions institutions,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.institutions = institutions;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a visitor wrote and tells the office, once a day; false when too many wait already. The same home and telephone again is the same request. */
    boolean ask(Asked asked) {
        return scopes.asSystem(
                "request",
                () -> acts.perform(ASKED, Reason.NONE, () -> {
                    long waiting = db.sql(
                                    "select count(*) from institution.request where district = ? and state = 'BARU'")
                            .param(asked.district())
                            .query(Long.class)
                            .single();
                    if (waiting >= MOST_WAITING) return false;
                    int written = db.sql("""
                    insert into institution.request (id, district, region, name, kind, address, head, phone, email, clients, note, asked_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(
                                    asked.id(),
                                    asked.district(),
                                    asked.region(),
                                    asked.name(),
                                    asked.kind(),
                                    asked.address(),
                                    asked.head(),
                                    asked.phone(),
                                    asked.email(),
                                    asked.clients(),
                                    asked.note(),
                                    clock.instant().atOffset(ZoneOffset.UTC))
                            .update();
                    if (written == 1)
                        notices.tell(new NewNotice(
                                "lks-minta-daftar",
                                List.of(),
                                "/permohonan",
                                Urgency.BIASA,
                                "lks-minta-daftar:" + asked.district() + ":"
                                        + LocalDate.ofInstant(clock.instant(), JAKARTA),
                                Audience.above(asked.district(), Role.DINSOS_KAB)));
                    return true;
                }));
    }

    /** Those that wait in the caller's area, the oldest first. */
    @Transactional(readOnly = true)
    public List<Request> waiting() {
        return db.sql(READ + "where state = 'BARU' order by asked_at, id limit 300")
                .query(Request.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Request one(UUID id) {
        return db.sql(READ + "where id = ?")
                .param(id)
                .query(Request.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The home that was entered, or the known one it turned out to be. */
    UUID accept(Request request, @Nullable UUID known) {
        return acts.perform(ACCEPTED, Reason.NONE, () -> {
            var home = known == null ? enter(request).id() : known;
            institutions.findById(home).orElseThrow(NotVisible::new);
            answer(request, RequestState.DITERIMA, home, null);
            return home;
        });
    }

    private Institution enter(Request request) {
        var home = institutions.save(Institution.of(
                Ids.next(),
                new Profile(
                        request.name(), request.kind(), "TIDAK_BERBADAN_HUKUM", null, request.head(), request.phone()),
                new Place(request.address(), request.region(), null, null, null, request.email()),
                new Capacity(null, null, null),
                new Registration("BELUM_TERDAFTAR", null, null, null, null)));
        events.publishEvent(new InstitutionChanged(home.id()));
        return home;
    }

    void refuse(Request request, String why) {
        acts.perform(REFUSED, Reason.of(why), () -> answer(request, RequestState.DITOLAK, null, why));
    }

    /** {@link Stale} when somebody of the office was faster. */
    private void answer(Request request, RequestState state, @Nullable UUID home, @Nullable String why) {
        int done = db.sql("""
                update institution.request set version = version + 1, state = ?, home_id = ?, answer = ?, answered_by_name = ?, answered_at = ?
                 where id = ? and state = 'BARU'""")
                .params(
                        state.name(),
                        home,
                        why,
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        request.id())
                .update();
        if (done == 0) throw new Stale();
    }
}
