package id.naungan.institution.intake.run;

import id.naungan.institution.domain.Institution;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.IntakeLine;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps beside a home what a register states of it and the register here does not count or believe. */
@Component
class Statements {

    private final JdbcClient db;
    private final Clock clock;

    Statements(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False when the row states nothing of the kind, or the same was kept before. */
    boolean keep(Intake from, IntakeLine line, Institution home) {
        var row = Objects.requireNonNull(line.read());
        var said = row.stated();
        var number = Proof.proves(row.paper()) ? null : row.paper().number();
        boolean any = Stream.of(
                        said.residents(),
                        said.accreditation(),
                        number,
                        said.deed(),
                        said.founded(),
                        said.body(),
                        said.note())
                .anyMatch(Objects::nonNull);
        if (!any
                || known(
                        home,
                        said.residents(),
                        said.accreditation(),
                        number,
                        said.deed(),
                        said.founded(),
                        said.body(),
                        said.note())) return false;
        db.sql("""
                insert into institution.statement (institution_id, district, intake_id, position, source, recorded_at, residents,
                  accreditation, number, deed, founded, body, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        home.id(),
                        home.district(),
                        from.id(),
                        line.position(),
                        from.fileName(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        said.residents(),
                        said.accreditation(),
                        number,
                        said.deed(),
                        said.founded(),
                        said.body(),
                        said.note())
                .update();
        return true;
    }

    /** Whether the latest statement of the home says the very same. */
    private boolean known(Institution home, @Nullable Object... said) {
        return db.sql("""
                select row(residents, accreditation, number, deed, founded, body, note) is not distinct from
                       row(?::int, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
                  from institution.statement where institution_id = ? order by recorded_at desc, position desc limit 1""")
                .params(Stream.concat(Stream.of(said), Stream.of(home.id())).toArray())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
