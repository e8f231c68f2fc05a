package id.naungan.reference;

import id.naungan.reference.Norms.Norm;
import id.naungan.reference.Norms.NormStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deadlines and limits an administrator may change; code asks for them by name and shows their basis. */
@Component
public class Terms {

    /** One term with its present value and the norm it rests on. */
    public record Term(
            String id,
            int version,
            String title,
            String titleEn,
            BigDecimal value,
            TermUnit unit,
            Norm basis,
            Set<LocalDate> holidays) {

        public String title(Locale locale) {
            return locale.getLanguage().equals("en") ? titleEn : title;
        }

        /** The last day of a term that begins on this day; a term in hours ends on the day its last hour falls on. */
        public LocalDate lastDay(LocalDate from) {
            return unit.after(from, value.intValueExact(), holidays);
        }

        /** How long a term in hours or days lasts, to the hour. */
        public Duration length() {
            return unit == TermUnit.JAM ? Duration.ofHours(value.longValue()) : Duration.ofDays(value.longValue());
        }
    }

    private static final String ALL = """
            select t.id, t.version, t.title, t.title_en, t.value, t.unit,
                   n.id as n_id, n.version as n_version, n.title as n_title, n.legal_basis, n.status, n.in_force_since, n.note
              from reference.term t join reference.norm n on n.id = t.norm_id""";

    private static final String HOLIDAYS = "LIBUR_NASIONAL";

    private final JdbcClient db;
    private final Codes codes;

    Terms(JdbcClient db, Codes codes) {
        this.db = db;
        this.codes = codes;
    }

    /** The term of this name; a misspelt name is a mistake of the programmer. */
    public Term value(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("term " + id));
    }

    public Optional<Term> find(String id) {
        return db.sql(ALL + " where t.id = ?").param(id).query(this::term).optional();
    }

    public List<Term> all() {
        return db.sql(ALL + " order by t.title").query(this::term).list();
    }

    /** The days an administrator wrote down; what is no date is not counted. */
    private Set<LocalDate> holidays() {
        return codes.valid(HOLIDAYS).stream()
                .flatMap(code -> day(code.code()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LocalDate> day(String code) {
        try {
            return Optional.of(LocalDate.parse(code));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getString("id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("title_en"),
                row.getBigDecimal("value").stripTrailingZeros(),
                TermUnit.valueOf(row.getString("unit")),
                new Norm(
                        row.getString("n_id"),
                        row.getInt("n_version"),
                        row.getString("n_title"),
                        row.getString("legal_basis"),
                        NormStatus.valueOf(row.getString("status")),
                        row.getObject("in_force_since", LocalDate.class),
                        row.getString("note")),
                holidays());
    }
}
