package id.naungan.institution.accreditation;

import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds, decisions and recommendations within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Accreditations {

    private static final String ROUND = """
            select a.id, a.version, a.institution_id, a.district, i.profile_name as home, a.level, a.state, a.begun_at, a.begun_by_name, a.sent_at,
                   a.returned_note, a.recommended_on, a.recommended_number, a.recommended_note, a.recommended_by_name, a.visit_on, a.moved_at
              from institution.accreditation a join institution.institution i on i.id = a.institution_id
            """;
    private static final String ADVICE = """
            select d.id, d.version, d.accreditation_id, d.institution_id, d.district, i.profile_name as home, d.component, d.advice, d.due_on, d.state,
                   d.made_by_name, d.reply, d.file_id, d.replied_by_name, d.judged_note, d.judged_by_name
              from institution.accreditation_advice d join institution.institution i on i.id = d.institution_id
            """;
    private static final int MOST = 200;

    private final JdbcClient db;
    private final Parts parts;

    Accreditations(JdbcClient db, Parts parts) {
        this.db = db;
        this.parts = parts;
    }

    public Round round(UUID home, UUID id) {
        return db.sql(ROUND + "where a.id = ? and a.institution_id = ?")
                .params(id, home)
                .query(Round.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** All rounds of a home, the newest first. */
    public List<Round> of(UUID home) {
        return db.sql(ROUND + "where a.institution_id = ? order by a.begun_at desc, a.id")
                .param(home)
                .query(Round.class)
                .list();
    }

    /** What stands on the desk of the caller's office, whoever waits longest first. */
    public List<Round> waiting(List<AccreditationState> states, String level) {
        return db.sql(ROUND + "where a.state = any (?) and ? in ('', a.level) order by a.moved_at, a.id limit " + MOST)
                .params(states.stream().map(Enum::name).toArray(String[]::new), level)
                .query(Round.class)
                .list();
    }

    public Dossier dossier(Round of) {
        var assessors = db.sql(
                        "select name, certificate_number from institution.accreditation_assessor where accreditation_id = ? order by id")
                .param(of.id())
                .query(Assessor.class)
                .list();
        var advices = db.sql(ADVICE + "where d.accreditation_id = ? order by d.due_on, d.id")
                .param(of.id())
                .query(Advice.class)
                .list();
        return new Dossier(of, parts.of(of), assessors, advices);
    }

    /** How the home stands; a home that is closed has no row. */
    public Optional<Now> now(UUID home) {
        return db.sql("select grade, number, decided_on, until from institution.accredited where institution_id = ?")
                .param(home)
                .query(Now.class)
                .optional();
    }

    /** All decisions about a home, the newest first. */
    public List<Plenary> decisions(UUID home) {
        return db.sql("""
                select d.id, d.accreditation_id, d.grade, d.score, d.number, d.issuer, d.decided_on, d.valid_until, d.minutes, d.file_id,
                       d.decided_by_name, l.id as letter_id
                  from institution.accreditation_decision d
                  left join document.letter l on l.source_id = d.id and l.kind = 'SERTIFIKAT_AKREDITASI'
                 where d.institution_id = ? order by d.decided_on desc, d.decided_at desc, d.id""").param(home).query(Plenary.class).list();
    }

    public Advice advice(UUID home, UUID id) {
        return db.sql(ADVICE + "where d.id = ? and d.institution_id = ?")
                .params(id, home)
                .query(Advice.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What the home has not settled yet, the nearest day first. */
    public List<Advice> openAdvices(UUID home) {
        return db.sql(ADVICE + "where d.institution_id = ? and d.state <> 'DITERIMA' order by d.due_on, d.id")
                .param(home)
                .query(Advice.class)
                .list();
    }

    /** Answers that wait for an office, and what homes owe past the day. */
    public List<Advice> advicesToLookAt(java.time.LocalDate today) {
        return db.sql(ADVICE + """
                        where d.state = 'DIJAWAB' or (d.state in ('TERBUKA', 'DIKEMBALIKAN') and d.due_on < ?)
                         order by d.state <> 'DIJAWAB', d.due_on, d.id limit\s""" + MOST).param(today).query(Advice.class).list();
    }
}
