package id.naungan.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves the audit trail, or names every row that was changed, removed, inserted or cut off. */
@Component
public class VerifyTrail {

    /** What is wrong with one row. `FORGED`: an Act without the application's mark; `REWRITTEN`: the chain was computed anew. */
    public enum Kind {
        CHANGED,
        REMOVED,
        INSERTED,
        FOREIGN,
        FORGED,
        COPIED,
        LINK_REMOVED,
        LINK_CHANGED,
        CUT_OFF,
        REWRITTEN,
        ANCHOR_FORGED,
        ANCHOR_MISSING
    }

    /** One finding: the kind, the table (`audit.act` …), the row's id there, and its place in the chain. */
    public record Finding(
            Kind kind,
            @Nullable String table,
            @Nullable Long row,
            @Nullable Long seq,
            @Nullable String detail) {}

    /** The result; `waiting` rows are committed but not linked yet (at most a few seconds old). */
    public record Result(long rows, long waiting, List<Finding> findings) {
        public boolean intact() {
            return findings.isEmpty();
        }
    }

    private final JdbcClient db;
    private final JdbcTemplate rows;
    private final ActMark mark;
    private final Anchor anchor;

    VerifyTrail(JdbcClient db, JdbcTemplate rows, ActMark mark, Anchor anchor) {
        this.db = db;
        this.rows = rows;
        this.mark = mark;
        this.anchor = anchor;
    }

    /** Reads the whole trail; needs the reach of the auditor or the system. */
    @Transactional(readOnly = true)
    public Result verify() {
        var findings = new ArrayList<Finding>();
        db.sql("select problem, src::text as src, row_id, seq from audit.verify()")
                .query((rs, i) -> new Finding(
                        Kind.valueOf(rs.getString("problem")),
                        table(rs.getString("src")),
                        rs.getLong("row_id"),
                        (Long) rs.getObject("seq"),
                        null))
                .list()
                .forEach(findings::add);
        forgedActs(findings);
        long head = db.sql("select coalesce(max(seq), 0) from audit.link")
                .query(Long.class)
                .single();
        compareWithAnchor(head, findings);
        long waiting = db.sql("select audit.waiting()").query(Long.class).single();
        return new Result(head, waiting, findings);
    }

    private static String table(String src) {
        return switch (src) {
            case "a" -> "audit.act";
            case "c" -> "audit.change";
            default -> "audit.reading";
        };
    }

    private void forgedActs(List<Finding> findings) {
        rows.setFetchSize(1000);
        rows.query(
                "select id, kind, actor, actor_name, role, on_behalf, reason, evidence, at, request, mac from audit.act order by id",
                rs -> {
                    var right = mark.of(
                            rs.getString("kind"),
                            rs.getObject("actor", UUID.class),
                            rs.getString("actor_name"),
                            rs.getString("role"),
                            rs.getString("on_behalf"),
                            rs.getString("reason"),
                            rs.getString("evidence"),
                            rs.getTimestamp("at").toInstant(),
                            rs.getObject("request", UUID.class));
                    if (!Arrays.equals(right, rs.getBytes("mac"))) {
                        findings.add(
                                new Finding(Kind.FORGED, "audit.act", rs.getLong("id"), null, rs.getString("kind")));
                    }
                });
        db.sql("select max(id) from audit.act group by request having count(*) > 1")
                .query(Long.class)
                .list()
                .forEach(id -> findings.add(new Finding(Kind.COPIED, "audit.act", id, null, null)));
    }

    private void compareWithAnchor(long head, List<Finding> findings) {
        var forged = new ArrayList<String>();
        var heads = anchor.heads(forged);
        forged.forEach(place -> findings.add(new Finding(Kind.ANCHOR_FORGED, null, null, null, place)));
        if (heads.isEmpty() && head > 0) findings.add(new Finding(Kind.ANCHOR_MISSING, null, null, head, null));
        Instant cut = null;
        for (var anchored : heads) {
            if (anchored.seq() > head) {
                if (cut == null) {
                    cut = anchored.at();
                    findings.add(new Finding(
                            Kind.CUT_OFF,
                            "audit.link",
                            null,
                            head + 1,
                            (anchored.seq() - head) + " @ " + anchored.at()));
                }
            } else {
                var hash = db.sql("select hash from audit.link where seq = ?")
                        .param(anchored.seq())
                        .query(byte[].class)
                        .optional();
                if (hash.isPresent() && !HexFormat.of().formatHex(hash.get()).equals(anchored.hash())) {
                    findings.add(new Finding(
                            Kind.REWRITTEN,
                            "audit.link",
                            null,
                            anchored.seq(),
                            anchored.at().toString()));
                }
            }
        }
    }
}
