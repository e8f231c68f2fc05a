package id.naungan.policy.domain;

import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the papers of homes within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Papers {

    public static final String KINDS = "KEBIJAKAN_LKS";
    static final String WANTED = "KEBIJAKAN_WAJIB";

    private static final int MOST = 200;
    private static final String ALL = """
            select p.id, p.institution_id, p.district, p.series, p.kind, p.title, p.number, p.valid_from, p.review_on, p.read_by, p.summary,
                   p.file_id, p.approved_by, p.library_id, p.written_by_name, p.written_at, p.replaced_at
              from policy.paper p left join reference.code k on k.table_id = 'KEBIJAKAN_LKS' and k.code = p.kind
            """;

    private final JdbcClient db;
    private final Codes codes;

    Papers(JdbcClient db, Codes codes) {
        this.db = db;
        this.codes = codes;
    }

    /** What holds now, in the order of the code table. */
    public List<Paper> current(UUID home) {
        return db.sql(ALL
                        + "where p.institution_id = ? and p.replaced_at is null order by k.position, p.title, p.id limit "
                        + MOST)
                .param(home)
                .query(Paper.class)
                .list();
    }

    public Paper one(UUID home, UUID id) {
        return db.sql(ALL + "where p.institution_id = ? and p.id = ?")
                .params(home, id)
                .query(Paper.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** All versions of the paper this one belongs to, the newest first. */
    public List<Paper> versions(Paper of) {
        return db.sql(ALL + "where p.institution_id = ? and p.series = ? order by p.written_at desc, p.id limit "
                        + MOST)
                .params(of.institutionId(), of.series())
                .query(Paper.class)
                .list();
    }

    /** The one of this kind that holds, where a home has one of a kind only. */
    public Optional<Paper> current(UUID home, String kind) {
        return single(kind)
                ? current(home).stream().filter(p -> p.kind().equals(kind)).findFirst()
                : Optional.empty();
    }

    /** Procedures and other policies there may be many of. */
    public static boolean single(String kind) {
        return !kind.equals("SOP") && !kind.equals("LAIN");
    }

    /** Kinds every home must have and this one has not. */
    public List<String> missing(List<Paper> current) {
        var there = current.stream().map(Paper::kind).collect(Collectors.toSet());
        return codes.valid(WANTED).stream()
                .map(Codes.Code::code)
                .filter(kind -> !there.contains(kind))
                .toList();
    }
}
