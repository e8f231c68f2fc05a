package id.naungan.duty.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how shifts are covered and how many work in a home. */
@Component
@Transactional(readOnly = true)
public class Covers {

    /** A home that keeps a roster: its caregivers and professionals who may serve, beside its residents. */
    public record Staffing(
            int shifts,
            int caregivers,
            int professionals,
            int residents,
            BigDecimal weight,
            @Nullable BigDecimal norm,
            @Nullable BigDecimal professionalNorm,
            int wanted) {}

    private final JdbcClient db;

    Covers(JdbcClient db) {
        this.db = db;
    }

    public List<Cover> of(UUID home, LocalDate from, LocalDate to) {
        return db.sql("""
                        select shift_id, day, starts_at, ends_at, minimum, planned, came, absent, barred, professionals, residents, weight, norm, state
                          from duty.cover where institution_id = ? and day between ? and ? order by starts_at, shift_id""").params(home, from, to).query(Covers::cover).list();
    }

    public Optional<Staffing> staffing(UUID home) {
        return db.sql("""
                        select shifts, caregivers, professionals, residents, weight, norm, professional_norm, wanted from duty.home
                         where institution_id = ?""").param(home).query(Staffing.class).optional();
    }

    private static Cover cover(ResultSet row, int number) throws SQLException {
        return new Cover(
                row.getObject("shift_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("minimum"),
                row.getInt("planned"),
                row.getInt("came"),
                row.getInt("absent"),
                row.getInt("barred"),
                row.getInt("professionals"),
                row.getInt("residents"),
                row.getBigDecimal("weight"),
                row.getBigDecimal("norm"),
                Cover.State.valueOf(row.getString("state")));
    }
}
