package id.naungan.training.certificate;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Letters;
import id.naungan.store.Ids;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.TellHomes;
import id.naungan.training.domain.Training;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives certificates and takes them back; the matrix of training follows in the same Act. */
@Component
class Certify {

    private static final ActKind GIVEN = ActKind.of("training.certified");
    private static final ActKind TOLD = ActKind.of("training.certificates-told");
    private static final ActKind WITHDRAWN = ActKind.of("training.certificate-withdrawn");

    private final JdbcClient db;
    private final Acts acts;
    private final TrainingCertificate paper;
    private final Letters letters;
    private final Competences competences;
    private final TellHomes tell;
    private final Scopes scopes;
    private final Clock clock;

    Certify(
            JdbcClient db,
            Acts acts,
            TrainingCertificate paper,
            Letters letters,
            Competences competences,
            TellHomes tell,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.paper = paper;
        this.letters = letters;
        this.competences = competences;
        this.tell = tell;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** An Act for each, so that pressing again goes on where it broke off; how many were given now. */
    int give(Ui ui, Training training, List<Participant> earned) {
        int given = 0;
        for (var who : earned) if (one(ui, training, who)) given++;
        if (given > 0)
            acts.perform(
                    TOLD,
                    Reason.NONE,
                    () -> earned.stream()
                            .map(Participant::institutionId)
                            .distinct()
                            .forEach(home -> tell.certified(training.id(), home)));
        return given;
    }

    private boolean one(Ui ui, Training training, Participant who) {
        return acts.perform(GIVEN, Reason.NONE, () -> {
            var letter = paper.issue(ui, training, who);
            int written = db.sql("""
                    insert into training.certificate (id, training_id, institution_id, district, region, letter_id, number, presence, issued_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            who.id(),
                            training.id(),
                            who.institutionId(),
                            who.district(),
                            training.region(),
                            letter.id(),
                            letter.number(),
                            who.presence(),
                            LocalDate.ofInstant(
                                    clock.instant(), scopes.current().zone()))
                    .update();
            if (written == 1 && who.personId() != null) learnt(ui, training, who, who.personId(), letter.number());
            return written == 1;
        });
    }

    /** What he or she is able to do now, in the file of the home where the person works today. */
    private void learnt(Ui ui, Training training, Participant who, UUID person, String number) {
        var on = training.endsOn();
        if (on == null) return;
        for (var competence : training.competences())
            db.sql("""
                    insert into staff.competence (id, person_id, institution_id, district, learnt_competence, learnt_on, learnt_until, learnt_hours,
                      learnt_provider, learnt_certificate, training_id, written_by_name, written_at)
                    select :id, p.id, p.institution_id, p.district, :competence, :on, :until, :hours, :provider, :number, :training, :by, :at
                      from staff.person p where p.id = :person
                    on conflict (training_id, person_id, learnt_competence) where training_id is not null do nothing""")
                    .param("id", Ids.next())
                    .param("competence", competence)
                    .param("on", on)
                    .param("until", competences.until(competence, on))
                    .param("hours", Math.min(1000, TrainingCertificate.hours(training)))
                    .param("provider", paper.provider(ui, who.district()))
                    .param("number", number)
                    .param("training", training.id())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("person", person)
                    .update();
    }

    /** It stays readable and says that it is void; what it proved holds no longer. */
    void withdraw(Training training, UUID participant, String why) {
        acts.perform(WITHDRAWN, Reason.of(why), () -> {
            var letter = db.sql("""
                    update training.certificate set version = version + 1, withdrawn_at = ?, withdrawn_by_name = ?, withdrawn_why = ?
                     where id = ? and training_id = ? and withdrawn_at is null returning letter_id""")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            why,
                            participant,
                            training.id())
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            letters.revoke(letter, why);
            db.sql("""
                    update staff.competence c set version = version + 1, learnt_until = learnt_on
                     where c.training_id = ? and c.person_id = (select person_id from training.participant where id = ?)""").params(training.id(), participant).update();
        });
    }
}
