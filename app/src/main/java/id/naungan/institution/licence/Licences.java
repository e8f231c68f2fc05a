package id.naungan.institution.licence;

import id.naungan.access.Scopes;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads applications, dossiers and decisions within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Licences {

    private static final String APPLICATION = """
            select a.id, a.version, a.institution_id, a.district, i.profile_name as home, a.kind, a.level, a.state, a.note, a.made_at,
                   a.sent_at, a.closed_at
              from institution.application a join institution.institution i on i.id = a.institution_id
            """;
    static final String PAPERS = "DOKUMEN_LKS";

    private final JdbcClient db;
    private final Codes codes;
    private final Scopes scopes;

    Licences(JdbcClient db, Codes codes, Scopes scopes) {
        this.db = db;
        this.codes = codes;
        this.scopes = scopes;
    }

    public Application application(UUID home, UUID id) {
        return db.sql(APPLICATION + "where a.id = ? and a.institution_id = ?")
                .params(id, home)
                .query(Application.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** All of a home, the newest first. */
    public List<Application> of(UUID home) {
        return db.sql(APPLICATION + "where a.institution_id = ? order by a.made_at desc, a.id")
                .param(home)
                .query(Application.class)
                .list();
    }

    /** What waits for an office: what it decides itself first, and what it checks for the office above it. */
    public List<Application> waiting() {
        return db.sql(APPLICATION + """
                        where a.state in ('DIAJUKAN', 'DIPERIKSA', 'DIKUNJUNGI') and (:role <> 'KEMENSOS' or a.level = 'PUSAT')
                         order by a.sent_at, a.id limit 500""")
                .param("role", String.valueOf(scopes.current().role()))
                .query(Application.class)
                .list();
    }

    public Dossier dossier(Application of) {
        return new Dossier(of, papers(of.id()), visits(of.id()));
    }

    private List<ApplicationPaper> papers(UUID application) {
        var sent = db
                .sql(
                        "select kind, file_id, number, valid_until, verdict, remark, checked_by_name from institution.application_paper where application_id = ?")
                .param(application)
                .query(ApplicationPaper.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ApplicationPaper::kind, Function.identity()));
        // Kinds that were withdrawn from the list stay readable where they were sent.
        return Stream.concat(
                        codes.valid(PAPERS).stream().map(Codes.Code::code),
                        sent.keySet().stream().sorted())
                .distinct()
                .map(kind -> sent.getOrDefault(kind, new ApplicationPaper(kind, null, null, null, null, null, null)))
                .toList();
    }

    private List<ApplicationVisit> visits(UUID application) {
        return db.sql("""
                        select id, visited_on, team, found, advice, clients_seen, recorded_by_name from institution.application_visit
                         where application_id = ? order by visited_on, id""").param(application).query(ApplicationVisit.class).list();
    }

    /** The level that registered a home last, if that was decided here: it alone suspends, restores, revokes or closes. */
    public Optional<LicenceLevel> registeredBy(UUID home) {
        return db.sql(
                        "select level from institution.decision where institution_id = ? and kind = 'DAFTAR' order by decided_at desc, id desc limit 1")
                .param(home)
                .query(LicenceLevel.class)
                .optional();
    }

    /** All decisions about a home, the newest first. */
    public List<Decision> decisions(UUID home) {
        return db.sql("""
                select d.id, d.application_id, d.kind, d.level, d.number, d.decided_on, d.valid_until, d.reason, d.clients_by, d.issuer,
                       d.decided_by_name, l.id as letter_id
                  from institution.decision d left join document.letter l on l.source_id = d.id and l.institution_id = d.institution_id
                 where d.institution_id = ? order by d.decided_at desc, d.id""").param(home).query(Decision.class).list();
    }
}
