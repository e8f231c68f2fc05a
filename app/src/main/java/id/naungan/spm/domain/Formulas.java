package id.naungan.spm.domain;

import id.naungan.spm.domain.Formula.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions of the formula, the newest first. */
@Component
@Transactional(readOnly = true)
public class Formulas {

    private record Row(
            UUID id,
            int edition,
            BigDecimal weightServed,
            BigDecimal weightQuality,
            int servedLeast,
            String normId,
            LocalDate since,
            String why,
            String writtenByName) {}

    private final JdbcClient db;

    Formulas(JdbcClient db) {
        this.db = db;
    }

    public List<Formula> all() {
        return db.sql("select * from spm.formula order by edition desc").query(Row.class).list().stream()
                .map(this::whole)
                .toList();
    }

    /** The one that counts on a day. */
    public Formula on(LocalDate day) {
        var all = all();
        return all.stream().filter(f -> !f.since().isAfter(day)).findFirst().orElseGet(all::getLast);
    }

    public Formula one(UUID id) {
        return all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private Formula whole(Row row) {
        var categories = db.sql("select label, label_en, least from spm.category where formula_id = ?")
                .param(row.id())
                .query(Category.class)
                .list();
        return new Formula(
                row.id(),
                row.edition(),
                row.weightServed().stripTrailingZeros(),
                row.weightQuality().stripTrailingZeros(),
                row.servedLeast(),
                row.normId(),
                row.since(),
                row.why(),
                row.writtenByName(),
                categories);
    }
}
