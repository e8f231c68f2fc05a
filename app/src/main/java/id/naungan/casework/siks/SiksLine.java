package id.naungan.casework.siks;

import id.naungan.institution.SecretPlaces;
import id.naungan.kernel.DatePrecision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One resident as the file tells of them. A number that is missing or damaged is left out and marked; which shelter a victim of
 * violence lives in is told to nobody, not even to another system.
 */
record SiksLine(
        @Nullable String nik,
        String nikMark,
        @Nullable String kk,
        String name,
        @Nullable String born,
        String sex,
        @Nullable String mother,
        String orphan,
        String home,
        @Nullable String number,
        String position,
        @Nullable String region,
        @Nullable String regionOfBps) {

    static final String SECRET = "DIRAHASIAKAN";

    private static final String UNKNOWN = "TIDAK_DIKETAHUI";

    /** The file has moved on to another office, and only the line of the register is left here. */
    private static final String ELSEWHERE = "BERKAS_DI_LKS_LAIN";

    private static final Set<String> HAS_NUMBER = Set.of("ADA", "GANDA");

    /** Whoever is cared for by day lives at home. */
    private static final String DAY_CARE = "TAS";

    static SiksLine read(ResultSet rs, int number) throws SQLException {
        boolean here = rs.getBoolean("here");
        var kind = rs.getString("kind");
        boolean secret = SecretPlaces.SAFE_HOUSE.equals(kind);
        var status = rs.getString("nik_status");
        var nik = status != null && HAS_NUMBER.contains(status) ? digits(rs.getString("nik")) : null;
        return new SiksLine(
                nik,
                mark(here, status, nik),
                digits(rs.getString("kk")),
                rs.getString("name"),
                born(rs.getObject("birth_date", LocalDate.class), rs.getString("birth_precision")),
                rs.getString("sex"),
                rs.getString("mother"),
                rs.getString("orphan") == null ? UNKNOWN : rs.getString("orphan"),
                secret ? SECRET : rs.getString("home"),
                secret ? null : rs.getString("number"),
                DAY_CARE.equals(kind) ? "LP" : "DP",
                rs.getString("region"),
                rs.getString("bps_code"));
    }

    private static String mark(boolean here, @Nullable String status, @Nullable String nik) {
        if (!here) return ELSEWHERE;
        if (status == null) return "TIDAK_ADA";
        return HAS_NUMBER.contains(status) && nik == null ? "TIDAK_VALID" : status;
    }

    private static @Nullable String digits(@Nullable String number) {
        return number != null && number.matches("\\d{16}") ? number : null;
    }

    /** As much of the day of birth as is known: 2014-03-02, 2014-03, 2014, or ± 2014 where the year is a guess. */
    private static @Nullable String born(@Nullable LocalDate day, @Nullable String precision) {
        if (day == null) return null;
        return switch (precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision)) {
            case DAY -> day.toString();
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> String.valueOf(day.getYear());
            case ESTIMATED -> "± " + day.getYear();
        };
    }
}
