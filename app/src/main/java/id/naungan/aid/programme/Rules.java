package id.naungan.aid.programme;

import id.naungan.access.Scopes;
import id.naungan.aid.domain.LegalStatus;
import id.naungan.aid.domain.Programme;
import id.naungan.aid.domain.RuleKind;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of programmes. An edition is written as a whole and never changes. */
@Component
public class Rules {

    private static final ActKind KEPT = ActKind.of("aid.rules-kept");
    private static final Set<RuleKind> FROM_THE_BEGINNING =
            Set.of(RuleKind.TERDAFTAR, RuleKind.NYATAAN, RuleKind.TINGGAL_PADA_TANGGAL, RuleKind.NIK_DIKENAL);
    private static final String PROPOSED = "Usulan sistem; isi dengan dasar hukum program";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Rules(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The edition that counts now. */
    @Transactional(readOnly = true)
    public int edition(UUID programme) {
        return db.sql("select coalesce(max(edition), 0) from aid.rule where programme_id = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Rule> of(UUID programme, int edition) {
        return db
                .sql(
                        "select kind, active, value, basis, basis_status from aid.rule where programme_id = ? and edition = ?")
                .params(programme, edition)
                .query(Rule.class)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Rule::kind))
                .toList();
    }

    void begin(UUID programme, String region) {
        write(
                programme,
                region,
                1,
                java.util.Arrays.stream(RuleKind.values())
                        .map(kind ->
                                new Rule(kind, FROM_THE_BEGINNING.contains(kind), "", PROPOSED, LegalStatus.USULAN))
                        .toList());
    }

    /** A new edition, unless nothing changed; {@link Stale} when somebody wrote another one since `read`. */
    void keep(Programme programme, int read, List<Rule> rules) {
        acts.perform(KEPT, Reason.of(programme.name()), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 3))")
                    .param(programme.id().toString())
                    .query()
                    .listOfRows();
            if (of(programme.id(), edition(programme.id())).equals(rules)) return;
            if (edition(programme.id()) != read) throw new Stale();
            write(programme.id(), programme.region(), read + 1, rules);
        });
    }

    private void write(UUID programme, String region, int edition, List<Rule> rules) {
        for (var rule : rules) {
            db.sql("""
                    insert into aid.rule (programme_id, region, edition, kind, active, value, basis, basis_status, written_by_name, written_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            programme,
                            region,
                            edition,
                            rule.kind().name(),
                            rule.active(),
                            rule.value(),
                            rule.basis(),
                            rule.basisStatus().name(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
