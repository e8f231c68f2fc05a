package id.naungan.training.invite;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.training.domain.InvitationState;
import id.naungan.training.domain.TellHomes;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.TrainingState;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invites homes: row, letter and notice, an Act for each, so that what was done stands when something breaks off. */
@Component
public class Invite {

    private static final ActKind INVITED = ActKind.of("training.home-invited");
    private static final ActKind LETTER = ActKind.of("training.letter-renewed");

    private final JdbcClient db;
    private final Acts acts;
    private final InvitationLetter letter;
    private final TellHomes tell;
    private final Trainings trainings;
    private final Scopes scopes;
    private final Clock clock;

    Invite(
            JdbcClient db,
            Acts acts,
            InvitationLetter letter,
            TellHomes tell,
            Trainings trainings,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.letter = letter;
        this.tell = tell;
        this.trainings = trainings;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** How many were invited now; who was before is left alone. The first one makes the training known. */
    int homes(Ui ui, Training training, List<Candidate> homes) {
        if (homes.isEmpty()) return 0;
        known(training);
        var now = trainings.own(training.id());
        int invited = 0;
        for (var home : homes) if (!home.invited() && one(ui, now, home)) invited++;
        return invited;
    }

    private boolean one(Ui ui, Training training, Candidate home) {
        return acts.perform(INVITED, Reason.NONE, () -> {
            var id = invitation(training, home.institutionId(), home.district());
            if (id == null) return false;
            letter.issue(ui, training, id, home.institutionId(), home.home(), home.district());
            tell.invited(home.institutionId(), id, training.beginsOn());
            return true;
        });
    }

    /** The row alone, inside an Act; null when the home has one. */
    public @Nullable UUID invitation(Training training, UUID home, String district) {
        var id = Ids.next();
        int written = db.sql("""
                insert into training.invitation (id, training_id, institution_id, district, region, invited_by_name, invited_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (training_id, institution_id) do nothing""")
                .params(
                        id,
                        training.id(),
                        home,
                        district,
                        training.region(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return written == 1 ? id : null;
    }

    /** A draft becomes known. */
    public void known(Training training) {
        if (training.state() != TrainingState.DRAF) return;
        acts.perform(
                INVITED,
                Reason.NONE,
                () -> db.sql(
                                "update training.event set version = version + 1, state = 'DIUNDANG' where id = ? and state = 'DRAF'")
                        .param(training.id())
                        .update());
    }

    /** Letters of all homes that have not declined, as the training stands now. */
    int renew(Ui ui, Training training, List<Candidate> homes) {
        int renewed = 0;
        for (var home : homes) {
            var invitation = home.invitation();
            if (invitation == null || home.state() == InvitationState.DITOLAK) continue;
            acts.perform(
                    LETTER,
                    Reason.NONE,
                    () -> letter.issue(ui, training, invitation, home.institutionId(), home.home(), home.district()));
            renewed++;
        }
        return renewed;
    }
}
