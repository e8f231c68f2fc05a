package id.naungan.training.certificate;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.Trainings;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took part by name, and the staff file that turns out to be his or hers. */
@Component
public class Links implements OptionsSource {

    private static final ActKind LINKED = ActKind.of("training.participant-linked");

    private final JdbcClient db;
    private final Acts acts;
    private final Trainings trainings;
    private final Competences competences;
    private final TrainingCertificate paper;
    private final Scopes scopes;

    Links(
            JdbcClient db,
            Acts acts,
            Trainings trainings,
            Competences competences,
            TrainingCertificate paper,
            Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.trainings = trainings;
        this.competences = competences;
        this.paper = paper;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public List<Unlinked> of(UUID home) {
        return db.sql("""
                        select p.id, p.training_id, p.name, e.title from training.participant p join training.event e on e.id = p.training_id
                         where p.institution_id = ? and p.person_id is null and p.state <> 'BATAL' order by e.begins_on desc nulls first, p.name limit 100""").param(home).query(Unlinked.class).list();
    }

    @Transactional(readOnly = true)
    public Unlinked one(UUID home, UUID participant) {
        return of(home).stream()
                .filter(u -> u.id().equals(participant))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Whether somebody works in that home now. */
    @Transactional(readOnly = true)
    public boolean works(UUID home, UUID person) {
        return db.sql(
                        "select exists (select from staff.person where id = ? and institution_id = ? and ended_on is null)")
                .params(person, home)
                .query(Boolean.class)
                .single();
    }

    /** False when that person takes part in the same training already. */
    boolean link(Ui ui, String district, Unlinked who, UUID person) {
        var training = trainings.one(who.trainingId());
        return acts.perform(
                LINKED,
                Reason.of(who.name()),
                () -> db.sql("select training.link(?, ?, ?, ?, ?::text[], ?::date[], ?)")
                        .params(
                                who.id(),
                                person,
                                Math.min(1000, TrainingCertificate.hours(training)),
                                paper.provider(ui, district),
                                training.competences().toArray(String[]::new),
                                untils(training),
                                scopes.current().name())
                        .query(Boolean.class)
                        .single());
    }

    private String[] untils(Training training) {
        var on = training.endsOn();
        return training.competences().stream()
                .map(competence -> on == null ? null : competences.until(competence, on))
                .map(day -> day == null ? null : day.toString())
                .toArray(String[]::new);
    }

    /** The staff of the caller's own home, under the name `BIMTEK_PETUGAS`. */
    @Override
    public boolean serves(String table) {
        return table.equals("BIMTEK_PETUGAS");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        var home = scopes.current().institution();
        if (home == null) return List.of();
        return db.sql("""
                        select id::text, work_name from staff.person where institution_id = ? and ended_on is null order by work_name, id""")
                .param(home)
                .query((row, n) -> new Option(row.getString("id"), row.getString("work_name")))
                .list();
    }
}
