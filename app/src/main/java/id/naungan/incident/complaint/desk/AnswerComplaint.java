package id.naungan.incident.complaint.desk;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.complaint.CleanFile;
import id.naungan.incident.complaint.ComplaintState;
import id.naungan.incident.complaint.Conversation;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office does with a complaint: answers, sets aside, takes back, finishes. Whatever it does, the complaint no longer climbs. */
@Component
class AnswerComplaint {

    private static final ActKind ANSWERED = ActKind.of("incident.complaint-answered");
    private static final ActKind ASIDE = ActKind.of("incident.complaint-set-aside");
    private static final ActKind BACK = ActKind.of("incident.complaint-taken-back");
    private static final ActKind FINISHED = ActKind.of("incident.complaint-finished");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Conversation conversation;
    private final Clock clock;

    AnswerComplaint(JdbcClient db, Acts acts, Scopes scopes, Conversation conversation, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.conversation = conversation;
        this.clock = clock;
    }

    void answer(UUID id, String words, List<CleanFile> files) {
        acts.perform(ANSWERED, Reason.NONE, () -> {
            // An answer opens again neither what is finished nor what was set aside: that is said by its own button.
            say(id, words, files);
            stands(id, "case when state in ('BARU', 'DIBACA') then 'DITANGANI' else state end");
        });
    }

    void aside(UUID id, String reason) {
        acts.perform(ASIDE, Reason.of(reason), () -> stands(id, ComplaintState.DIKESAMPINGKAN));
    }

    void back(UUID id, String reason) {
        acts.perform(BACK, Reason.of(reason), () -> stands(id, ComplaintState.DITANGANI));
    }

    void finish(UUID id, String words) {
        acts.perform(FINISHED, Reason.NONE, () -> {
            say(id, words, List.of());
            stands(id, ComplaintState.SELESAI);
        });
    }

    private void say(UUID id, String words, List<CleanFile> files) {
        seen(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var who = scopes.current();
        conversation.say(id, new Conversation.Officer(who.person(), who.name()), words, now);
        files.forEach(file -> conversation.keep(id, Conversation.Whose.KANTOR, file, now));
    }

    private void stands(UUID id, ComplaintState state) {
        stands(id, "'" + state.name() + "'");
    }

    private void stands(UUID id, String state) {
        int rows = db.sql(
                        "update incident.complaint set version = version + 1, waiting = false, climbs_at = null, state = "
                                + state + " where id = ?")
                .param(id)
                .update();
        if (rows == 0) throw new NotVisible();
    }

    private void seen(UUID id) {
        db.sql("select 1 from incident.complaint where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
