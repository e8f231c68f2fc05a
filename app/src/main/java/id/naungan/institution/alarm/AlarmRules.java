package id.naungan.institution.alarm;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.AlarmGrade;
import id.naungan.institution.alarm.AlarmRule.HomeRole;
import id.naungan.institution.alarm.AlarmRule.Told;
import id.naungan.institution.alarm.RuleForm.Waits;
import id.naungan.institution.alarm.RuleForm.Watching;
import id.naungan.reference.Norms;
import id.naungan.reference.Norms.Norm;
import id.naungan.reference.Terms;
import id.naungan.reference.Terms.Term;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules in their order, with their terms and norms; and changing one. */
@Component
@Transactional(readOnly = true)
public class AlarmRules {

    static final ActKind CHANGED = ActKind.of("institution.alarm-rule-changed");

    private final JdbcClient db;
    private final Terms terms;
    private final Norms norms;
    private final Acts acts;

    AlarmRules(JdbcClient db, Terms terms, Norms norms, Acts acts) {
        this.db = db;
        this.terms = terms;
        this.norms = norms;
        this.acts = acts;
    }

    public List<AlarmRule> all() {
        return read("true", "");
    }

    public AlarmRule one(String kind) {
        return read("kind = ?", kind).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /** Switched off, it ends what it raised; switched on or otherwise judged, every home is looked at anew. */
    @Transactional
    public void change(AlarmRule rule, RuleForm form) {
        acts.perform(CHANGED, Reason.of(form.why()), () -> {
            var changed = db.sql("""
                    update institution.alarm_rule set active = ?, grade = ?, home_roles = ?, office_hours = ?, province_hours = ?, waits = ?, norm_id = ?,
                      version = version + 1 where id = ? and version = ?""")
                    .params(Arrays.asList(
                            form.watching() == Watching.NYALA,
                            form.grade().name(),
                            form.roles().stream().map(Enum::name).sorted().toArray(String[]::new),
                            form.officeHours(),
                            form.provinceHours(),
                            form.waits() == Waits.TUNGGU,
                            form.norm(),
                            rule.id(),
                            form.version()))
                    .update();
            if (changed == 0) throw new Stale();
        });
    }

    private List<AlarmRule> read(String which, String kind) {
        var byTerm = terms.all().stream().collect(Collectors.toMap(Term::id, term -> term));
        var byNorm = norms.all().stream().collect(Collectors.toMap(Norm::id, norm -> norm));
        var sql = db.sql("select * from institution.alarm_rule where " + which + " order by position");
        return (kind.isEmpty() ? sql : sql.param(kind))
                .query((row, i) -> rule(row, byTerm, byNorm))
                .list();
    }

    private static AlarmRule rule(ResultSet row, Map<String, Term> terms, Map<String, Norm> norms) throws SQLException {
        return new AlarmRule(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                row.getBoolean("active"),
                AlarmGrade.valueOf(row.getString("grade")),
                texts(row, "terms").map(terms::get).filter(Objects::nonNull).toList(),
                row.getString("norm_id"),
                norms.get(row.getString("norm_id")),
                Told.valueOf(row.getString("told")),
                texts(row, "home_roles").map(HomeRole::valueOf).toList(),
                row.getObject("office_hours", Integer.class),
                row.getObject("province_hours", Integer.class),
                row.getBoolean("waits"),
                row.getBoolean("sealed"));
    }

    private static java.util.stream.Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
