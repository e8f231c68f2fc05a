package id.naungan.incident.ladder;

import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.TellLevels.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row whose time has come, and the incident it belongs to. */
record Due(UUID row, String what, About about, Bypass bypass) {

    /** Of the incident `i`; the caller adds `row` and `what`. */
    static final String COLUMNS = "i.id as incident, i.institution_id, i.district, i.severity, i.bypass";

    static Due of(ResultSet rs, int number) throws SQLException {
        return new Due(
                rs.getObject("row", UUID.class),
                rs.getString("what"),
                new About(
                        rs.getObject("incident", UUID.class),
                        rs.getObject("institution_id", UUID.class),
                        rs.getString("district"),
                        Severity.valueOf(rs.getString("severity"))),
                Bypass.valueOf(rs.getString("bypass")));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
