package id.naungan.consult.question;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions of homes that wait for an answer. */
@Component
class QuestionNeeds implements Need.Source {

    private final Questions questions;
    private final Scopes scopes;

    QuestionNeeds(Questions questions, Scopes scopes) {
        this.questions = questions;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.SEE_CONSULT) || scope.institution() != null) return List.of();
        var counts = questions.counts();
        return List.of(
                new Need(11, "consult.need.late", counts.late(), "/konsultasi?mana=TERLAMBAT", true),
                new Need(12, "consult.need.waiting", counts.waiting(), "/konsultasi?mana=MENUNGGU", false));
    }
}
