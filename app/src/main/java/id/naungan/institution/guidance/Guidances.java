package id.naungan.institution.guidance;

import id.naungan.access.Scopes;
import id.naungan.institution.guidance.Guidance.Step;
import id.naungan.institution.guidance.GuidanceDesk.Line;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads guidance within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Guidances {

    static final int MOST = 500;
    private static final String STEP =
            "select id, guidance_id, version, kind, due_on, done_on, result, postponed, written_by_name from institution.guidance_step ";

    private record Head(
            UUID id,
            UUID institutionId,
            GuidanceState state,
            LocalDate begunOn,
            @Nullable String plan,
            String begunByName,
            @Nullable LocalDate endedOn) {}

    private final JdbcClient db;
    private final Scopes scopes;

    Guidances(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** All of a home, the newest first. */
    public List<Guidance> of(UUID home) {
        var steps = db.sql(STEP + "where institution_id = ? order by position, id")
                .param(home)
                .query(Step.class)
                .list();
        return db.sql("""
                        select id, institution_id, state, begun_on, plan, begun_by_name, ended_on from institution.guidance
                         where institution_id = ? order by begun_at desc, id""").param(home).query(Head.class).list().stream()
                .map(head -> new Guidance(
                        head.id(),
                        head.institutionId(),
                        head.state(),
                        head.begunOn(),
                        head.plan(),
                        head.begunByName(),
                        head.endedOn(),
                        steps.stream()
                                .filter(step -> step.guidanceId().equals(head.id()))
                                .toList()))
                .toList();
    }

    public Step step(UUID home, UUID id) {
        return db.sql(STEP + "where institution_id = ? and id = ?")
                .params(home, id)
                .query(Step.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Homes nobody registered in the caller's area: those whose deadline is nearest first, then those nobody guides. */
    public GuidanceDesk desk(GuidanceDesk.Which which, LocalDate today) {
        return new GuidanceDesk(
                which,
                lines(which, today),
                count(GuidanceDesk.Which.SEMUA, today),
                count(GuidanceDesk.Which.TANPA, today),
                count(GuidanceDesk.Which.LEWAT, today),
                today);
    }

    private static final String FROM = """
             from institution.institution i
             left join institution.guidance g on g.institution_id = i.id and g.state = 'BERJALAN'
             left join institution.due d on d.key = 'pembinaan:' || g.id
            where (i.registration_status in ('BELUM_TERDAFTAR', 'PROSES') or g.id is not null) and %s and %s""";

    private List<Line> lines(GuidanceDesk.Which which, LocalDate today) {
        return db.sql("""
                        select i.id, i.profile_name as name, i.profile_kind as kind, i.district, i.registration_status as status, g.begun_on, d.due_on,
                          (select s.kind from institution.guidance_step s where s.guidance_id = g.id and s.done_on is null
                            order by s.due_on, s.position limit 1) as next
                        """ + FROM.formatted(scopes.current().within("i.district"), which.condition())
                        + " order by d.due_on nulls last, i.profile_name, i.id limit " + MOST)
                .param("region", scopes.current().region())
                .param("today", today)
                .query(Line.class)
                .list();
    }

    private long count(GuidanceDesk.Which which, LocalDate today) {
        return db.sql("select count(*)" + FROM.formatted(scopes.current().within("i.district"), which.condition()))
                .param("region", scopes.current().region())
                .param("today", today)
                .query(Long.class)
                .single();
    }
}
