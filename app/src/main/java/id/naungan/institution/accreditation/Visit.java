package id.naungan.institution.accreditation;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessors' visit: who goes and when, and what they found beside what the home says. */
@Component("accreditationVisit")
class Visit {

    private static final ActKind APPOINTED = ActKind.of("institution.accreditation-appointed");
    private static final ActKind FOUND = ActKind.of("institution.accreditation-found");
    private static final ActKind VISITED = ActKind.of("institution.accreditation-visited");
    private static final ActKind REOPENED = ActKind.of("institution.accreditation-reopened");

    private final Acts acts;
    private final Moves moves;
    private final Answers answers;
    private final Accreditations accreditations;
    private final TellAccreditation tell;
    private final JdbcClient db;

    Visit(
            Acts acts,
            Moves moves,
            Answers answers,
            Accreditations accreditations,
            TellAccreditation tell,
            JdbcClient db) {
        this.acts = acts;
        this.moves = moves;
        this.answers = answers;
        this.accreditations = accreditations;
        this.tell = tell;
        this.db = db;
    }

    /** Names the assessors anew with the day; until the results are in this may change. */
    void appoint(Round of, AppointForm said) {
        acts.perform(APPOINTED, Reason.NONE, () -> {
            moves.require(
                    of.id(), state -> state == AccreditationState.DITELAAH || state == AccreditationState.DIJADWALKAN);
            db.sql("delete from institution.accreditation_assessor where accreditation_id = ?")
                    .param(of.id())
                    .update();
            for (var assessor : said.assessors())
                db.sql(
                                "insert into institution.accreditation_assessor (accreditation_id, institution_id, district, name, certificate_number) values (?, ?, ?, ?, ?)")
                        .params(
                                of.id(),
                                of.institutionId(),
                                of.district(),
                                assessor.name(),
                                assessor.certificateNumber())
                        .update();
            moves.move(of, AccreditationState.DIJADWALKAN);
            db.sql("update institution.accreditation set visit_on = ? where id = ?")
                    .params(said.visitOn(), of.id())
                    .update();
            tell.visit(of, said.visitOn());
        });
    }

    void found(Round of, String component, FoundForm sent) {
        acts.perform(FOUND, Reason.NONE, () -> {
            moves.require(of.id(), state -> state == AccreditationState.DIJADWALKAN);
            var now = Assess.part(accreditations.dossier(of), component);
            if (!answers.fresh(now, GivenBy.ASESOR, sent.version(), sent.items())) return;
            db.sql(
                            "update institution.accreditation_part set version = version + 1, found_version = found_version + 1 where accreditation_id = ? and component = ?")
                    .params(of.id(), component)
                    .update();
            answers.keep(of, component, GivenBy.ASESOR, sent.items(), Answers.questions(now));
        });
    }

    /** The results are in whole; the home is told, also how many recommendations there are. */
    void finish(Round of) {
        acts.perform(VISITED, Reason.NONE, () -> {
            var dossier = accreditations.dossier(of);
            if (dossier.notFound() > 0) throw new Stale();
            moves.move(of, AccreditationState.DIVISITASI);
            tell.visited(of, dossier.advices().size());
        });
    }

    /** Something was entered wrongly: the results may be written again, until the plenary. */
    void reopen(Round of) {
        acts.perform(REOPENED, Reason.NONE, () -> {
            moves.require(of.id(), state -> state == AccreditationState.DIVISITASI);
            moves.move(of, AccreditationState.DIJADWALKAN);
        });
    }
}
