package id.naungan.institution.intake.run;

import id.naungan.institution.domain.Institution;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.IntakeLine;
import id.naungan.institution.intake.reading.HomeRow;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
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

    /** Of a home that was just written. */
    void first(Intake from, IntakeLine line, Institution home) {
        var said = said(Objects.requireNonNull(line.read()));
        if (Arrays.stream(said).anyMatch(Objects::nonNull)) insert(from, line, home, said);
    }

    /** Of a home that is known; false when the row states nothing of the kind, or the very same was kept last. */
    boolean further(Intake from, IntakeLine line, Institution home) {
        var said = said(Objects.requireNonNull(line.read()));
        if (Arrays.stream(said).allMatch(Objects::isNull) || kept(home, said)) return false;
        insert(from, line, home, said);
        return true;
    }

    private static @Nullable Object[] said(HomeRow row) {
        var said = row.stated();
        return new @Nullable Object[] {
            said.residents(),
            said.accreditation(),
            Proof.proves(row.paper()) ? null : row.paper().number(),
            said.deed(),
            said.founded(),
            said.body(),
            said.note()
        };
    }

    private void insert(Intake from, IntakeLine line, Institution home, @Nullable Object[] said) {
        var where = Stream.of(
                home.id(),
                home.district(),
                from.id(),
                line.position(),
                from.fileName(),
                clock.instant().atOffset(ZoneOffset.UTC));
        db.sql("""
                insert into institution.statement (institution_id, district, intake_id, position, source, recorded_at, residents,
                  accreditation, number, deed, founded, body, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(Stream.concat(where, Stream.of(said)).toArray()).update();
    }

    private boolean kept(Institution home, @Nullable Object[] said) {
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
