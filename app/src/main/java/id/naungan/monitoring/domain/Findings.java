package id.naungan.monitoring.domain;

import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.monitoring.domain.StepKind.Side;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds findings within the caller's scope, and says what the caller may do about one. */
@Component
@Transactional(readOnly = true)
public class Findings {

    /** Everything a {@link Finding} holds; a condition on `f` and an order follow. */
    public static final String ALL = """
            select f.id, f.version, f.kind, f.institution_id, i.profile_name as home, f.district, f.made_by, f.addressee, f.visit_id, f.item, f.severity, f.found,
                   f.norm_id, f.basis, f.advice, f.due_on, f.responsible, f.plan, f.plan_on, f.answer, f.state, f.recheck_on, f.climbed, f.made_by_name, f.made_at,
                   f.sent_at
              from monitoring.finding f left join institution.institution i on i.id = f.institution_id\s""";

    /** Order by severity, the gravest first. */
    public static final String GRAVEST = "array_position(array['KRITIS', 'BERAT', 'SEDANG', 'RINGAN'], f.severity)";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Offices offices;
    private final Clock clock;

    Findings(JdbcClient db, Scopes scopes, Offices offices, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.offices = offices;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** The finding of this id; {@link NotVisible} outside the scope. */
    public Finding one(UUID id) {
        return db.sql(ALL + "where f.id = ?")
                .param(id)
                .query(Finding.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Findings by a condition and an order of this module's own making; `?` stands for its parameters. */
    public List<Finding> where(String condition, @Nullable Object... params) {
        return db.sql(ALL + "where " + condition)
                .params(params)
                .query(Finding.class)
                .list();
    }

    public List<Step> steps(UUID finding) {
        return db.sql(
                        "select id, kind, words, day, by_office, by_name, at from monitoring.step where finding_id = ? order by at, id")
                .param(finding)
                .query(Step.class)
                .list();
    }

    public List<FindingFile> files(UUID finding) {
        return db.sql(
                        "select id, step_id, side, name, written_by_name, written_at from monitoring.finding_file where finding_id = ? order by written_at, id")
                .param(finding)
                .query(FindingFile.class)
                .list();
    }

    /** Whose side the caller is on; null for who only reads. */
    public @Nullable Side side(Finding finding) {
        var scope = scopes.current();
        var office = offices.mine();
        if (finding.madeBy().equals(office)) return Side.PEMBUAT;
        if (!scope.may(Permission.ANSWER_FINDING)) return null;
        if (finding.addressee().equals(office)) return Side.PENERIMA;
        return finding.ofHome()
                        && scope.role() == Role.PENGELOLA
                        && scope.institution() != null
                        && scope.institution().equals(finding.institutionId())
                ? Side.PENERIMA
                : null;
    }

    /** What the caller may do now. */
    public List<StepKind> next(Finding finding) {
        var side = side(finding);
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.side() == side && kind.from().contains(finding.state()))
                .toList();
    }
}
