package id.naungan.care.glance;

import id.naungan.client.PeriodLine;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a period in care. What nobody recorded is said, never filled in. */
@Component
@Transactional(readOnly = true)
class CarePeriod implements PeriodLine.Source {

    private static final String HEALTH = "kesehatan";

    private static final String FIGURES = """
            select (select count(*) from care.visit where client_id = :client and day between :from and :until) as visits,
                   (select count(*) from care.dose where client_id = :client and day between :from and :until and outcome = 'DIBERIKAN') as given,
                   (select count(*) from care.dose where client_id = :client and day between :from and :until and outcome = 'DITOLAK') as refused,
                   (select count(*) from care.dose where client_id = :client and day between :from and :until and outcome = 'TERLEWAT') as missed,
                   (select weight from care.measurement where client_id = :client and day <= :until and weight is not null order by day desc, id desc limit 1) as weight,
                   (select weight from care.measurement where client_id = :client and day < :from and weight is not null order by day desc, id desc limit 1) as weight_before,
                   (select count(*) from care.measurement where client_id = :client and day between :from and :until) as measured,
                   (select count(*) from care.contact where client_id = :client and day between :from and :until and not barred) as contacts,
                   (select count(*) from care.contact where client_id = :client and day between :from and :until and barred) as barred,
                   (select count(*) from care.discipline where client_id = :client and day between :from and :until and kind = 'PENGHARGAAN') as praised,
                   (select count(*) from care.discipline where client_id = :client and day between :from and :until and kind <> 'PENGHARGAAN') as admonished,
                   (select count(*) from care.discipline where client_id = :client and day between :from and :until and concern) as forbidden""";

    private final JdbcClient db;

    CarePeriod(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<PeriodLine> of(UUID client, LocalDate from, LocalDate until) {
        return db.sql(FIGURES)
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .query((row, i) -> lines(row))
                .single();
    }

    private static List<PeriodLine> lines(ResultSet row) throws SQLException {
        var lines = new ArrayList<PeriodLine>();
        lines.add(new PeriodLine(HEALTH, "care.period.visits", List.of(row.getLong("visits"))));
        lines.add(weight(row));
        if (row.getLong("given") + row.getLong("refused") + row.getLong("missed") > 0)
            lines.add(new PeriodLine(
                    HEALTH,
                    "care.period.doses",
                    List.of(row.getLong("given"), row.getLong("refused"), row.getLong("missed"))));
        lines.add(
                row.getLong("contacts") == 0
                        ? new PeriodLine("keluarga", "care.period.contacts.none", List.of())
                        : new PeriodLine("keluarga", "care.period.contacts", List.of(row.getLong("contacts"))));
        count(lines, row, "barred", "keluarga");
        count(lines, row, "praised", "perilaku");
        count(lines, row, "admonished", "perilaku");
        count(lines, row, "forbidden", "perilaku");
        return List.copyOf(lines);
    }

    private static PeriodLine weight(ResultSet row) throws SQLException {
        BigDecimal now = row.getBigDecimal("weight");
        BigDecimal before = row.getBigDecimal("weight_before");
        if (row.getLong("measured") == 0 || now == null)
            return new PeriodLine(HEALTH, "care.period.weight.none", List.of());
        return before == null
                ? new PeriodLine(HEALTH, "care.period.weight.first", List.of(now))
                : new PeriodLine(HEALTH, "care.period.weight", List.of(now, now.subtract(before)));
    }

    private static void count(List<PeriodLine> lines, ResultSet row, String what, String group) throws SQLException {
        if (row.getLong(what) > 0) lines.add(new PeriodLine(group, "care.period." + what, List.of(row.getLong(what))));
    }
}
