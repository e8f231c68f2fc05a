package id.naungan.care.growth;

import id.naungan.care.entry.Sheet;
import id.naungan.kernel.Sex;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measurements as entries of the file; one that can hardly be true is asked back. */
@Component
public class Measurements implements Sheet<Measurement> {

    private final JdbcClient db;

    Measurements(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "ukur";
    }

    @Override
    public String tab() {
        return "kesehatan/pertumbuhan";
    }

    @Override
    public String table() {
        return "measurement";
    }

    @Override
    public Class<Measurement> section() {
        return Measurement.class;
    }

    @Override
    public List<String> heading() {
        return List.of("day");
    }

    @Override
    public String order() {
        return "day, id";
    }

    @Override
    public Form<Measurement> blank(Form<Measurement> form, UUID client, LocalDate today, @Nullable String asked) {
        return form.prefilled("day", today).prefilled("posture", Posture.BERDIRI);
    }

    @Override
    public Optional<Problem> doubt(UUID client, Measurement measured) {
        return growth(client)
                .flatMap(growth -> growth.scores(measured).entrySet().stream()
                        .filter(score -> score.getKey().implausible(score.getValue()))
                        .findFirst())
                .map(score -> Problem.of(
                        score.getKey() == Index.HEIGHT_FOR_AGE
                                ? "height"
                                : measured.weight() == null ? "height" : "weight",
                        "care.measurement.doubt"));
    }

    /** The child as the references want it: only with a birth known to the day or month. */
    Optional<Growth> growth(UUID client) {
        return db.sql("""
                select identity_sex as sex, birth_date as born from client.client
                 where id = ? and birth_date is not null and coalesce(birth_precision, 'DAY') in ('DAY', 'MONTH')""")
                .param(client)
                .query((row, i) ->
                        new Growth(Sex.valueOf(row.getString("sex")), row.getObject("born", LocalDate.class)))
                .optional();
    }
}
