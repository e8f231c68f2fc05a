package id.naungan.training.certificate;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.training.domain.Training;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results of tests before and after, 0 to 100; what is left blank is not changed. */
@Component
class Scores {

    private static final ActKind SCORED = ActKind.of("training.scored");

    /** Two numbers as they were typed. */
    record Typed(String before, String after) {

        boolean readable() {
            return read(before).isPresent() && read(after).isPresent();
        }

        /** Empty for what cannot be read; inside, null for a blank. */
        static Optional<Optional<BigDecimal>> read(String text) {
            if (text.isBlank()) return Optional.of(Optional.empty());
            var plain = text.strip().replace(',', '.');
            if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) return Optional.empty();
            var number = new BigDecimal(plain);
            return number.compareTo(BigDecimal.valueOf(100)) > 0 ? Optional.empty() : Optional.of(Optional.of(number));
        }

        @Nullable
        BigDecimal first() {
            return read(before).flatMap(x -> x).orElse(null);
        }

        @Nullable
        BigDecimal second() {
            return read(after).flatMap(x -> x).orElse(null);
        }
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;

    Scores(JdbcClient db, Acts acts, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
    }

    static Map<UUID, Typed> typed(List<Participant> people, Map<String, String> sent) {
        var typed = new LinkedHashMap<UUID, Typed>();
        for (var who : people)
            typed.put(
                    who.id(),
                    new Typed(
                            sent.getOrDefault("sebelum." + who.id(), ""),
                            sent.getOrDefault("sesudah." + who.id(), "")));
        return typed;
    }

    void keep(Training training, List<Participant> people, Map<UUID, Typed> typed) {
        acts.perform(
                SCORED,
                Reason.NONE,
                () -> people.forEach(who -> {
                    var said = typed.get(who.id());
                    if (said == null || (said.before().isBlank() && said.after().isBlank())) return;
                    db.sql("""
                    insert into training.score as s (id, training_id, institution_id, district, region, before, after, written_by_name)
                    values (:id, :training, :home, :district, :region, :before, :after, :by)
                    on conflict (id) do update set version = s.version + 1, before = coalesce(excluded.before, s.before),
                      after = coalesce(excluded.after, s.after), written_by_name = excluded.written_by_name""")
                            .param("id", who.id())
                            .param("training", training.id())
                            .param("home", who.institutionId())
                            .param("district", who.district())
                            .param("region", training.region())
                            .param("before", said.first())
                            .param("after", said.second())
                            .param("by", scopes.current().name())
                            .update();
                }));
    }
}
