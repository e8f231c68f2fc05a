package id.naungan.partner.visit;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of visitors: who is in the house, who came, who left. */
@Component
class Visits {

    private static final ActKind CAME = ActKind.of("partner.visitor-came");
    private static final ActKind LEFT = ActKind.of("partner.visitor-left");
    private static final ActKind WARNED = ActKind.of("partner.visitor-warned");

    private static final int SIZE = 50;
    private static final String ALL = """
            select v.id, v.name, v.agency, v.phone, v.purpose, v.meets, c.identity_full_name as resident, v.meets_whom, v.came_at, v.left_at,
                   v.warned, v.answer, v.answer_note, v.written_by_name
              from partner.visit v left join client.client c on c.id = v.client_id where v.institution_id = ?""";

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    Visits(JdbcClient db, Acts acts, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Visit> inside(UUID home) {
        return db.sql(ALL + " and v.left_at is null order by v.came_at, v.id limit 200")
                .param(home)
                .query(Visit.class)
                .list();
    }

    /** The book, the newest first. */
    @Transactional(readOnly = true)
    public Page<Visit> book(UUID home, int number) {
        var rows = db.sql(ALL + " order by v.came_at desc, v.id limit ? offset ?")
                .params(home, SIZE + 1, (number - 1) * SIZE)
                .query(Visit.class)
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    /** Whether the caller sees this resident of the home. */
    @Transactional(readOnly = true)
    public boolean livesHere(UUID home, UUID client) {
        return db.sql("select 1 from client.client where id = ? and institution_id = ? and resident_since is not null")
                .params(client, home)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The manager hears of the warning at once, also when the form is never saved. No name leaves the house with it. */
    public void warn(InstitutionCover home, UUID visit) {
        acts.perform(WARNED, Reason.NONE, () -> tell(home, visit));
    }

    private void tell(InstitutionCover home, UUID visit) {
        notices.tell(new NewNotice(
                "tamu-dilarang",
                List.of(new Fact.Home(home.id())),
                home.href() + "/mitra/tamu",
                Urgency.PENTING,
                "tamu-dilarang:" + visit,
                Audience.at(home.id(), Role.PENGELOLA)));
    }

    /** The same form sent twice is one visit. Who was sent away is not in the house. */
    public void came(InstitutionCover home, VisitForm form, boolean warned) {
        acts.perform(CAME, Reason.NONE, () -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            var sentAway = warned && form.answer() == DoorAnswer.DITOLAK;
            db.sql("""
                    insert into partner.visit (id, institution_id, district, name, agency, phone, purpose, meets, client_id, meets_whom, came_at,
                      left_at, warned, answer, answer_note, written_by_name, left_by_name)
                    values (:id, :home, :district, :name, :agency, :phone, :purpose, :meets, :client, :whom, :now, :left, :warned, :answer, :note,
                      :by, :leftBy) on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("home", home.id())
                    .param("district", home.district())
                    .param("name", form.name())
                    .param("agency", form.agency())
                    .param("phone", form.phone() == null ? null : form.phone().value())
                    .param("purpose", form.purpose())
                    .param("meets", form.meets().name())
                    .param("client", form.meets() == Meets.ANAK ? form.client() : null)
                    .param("whom", form.meets() == Meets.ANAK ? null : form.whom())
                    .param("now", now)
                    .param("left", sentAway ? now : null)
                    .param("warned", warned)
                    .param(
                            "answer",
                            !warned || form.answer() == null
                                    ? null
                                    : form.answer().name())
                    .param("note", warned ? form.answerNote() : null)
                    .param("by", scopes.current().name())
                    .param("leftBy", sentAway ? scopes.current().name() : null)
                    .update();
            if (warned) tell(home, form.id());
        });
    }

    /** The visitor left; said twice, the first time stands. */
    public void left(UUID home, UUID visit) {
        acts.perform(LEFT, Reason.NONE, () -> {
            int gone = db.sql("""
                    update partner.visit set version = version + 1, left_at = ?, left_by_name = ? where id = ? and institution_id = ?
                      and left_at is null""")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            visit,
                            home)
                    .update();
            if (gone == 0) known(home, visit);
        });
    }

    private void known(UUID home, UUID visit) {
        db.sql("select 1 from partner.visit where id = ? and institution_id = ?")
                .params(visit, home)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
