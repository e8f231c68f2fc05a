package id.naungan.spm.fulfil;

import id.naungan.spm.domain.Item;
import id.naungan.spm.domain.Quarter;
import id.naungan.spm.domain.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind a figure of the ledger: of one item in one quarter, of everybody in the home or of one person. */
@Component
public class Evidence {

    private final JdbcClient db;

    Evidence(JdbcClient db) {
        this.db = db;
    }

    /** What is asked for; the same makes page and download. */
    record Asked(UUID home, Item item, @Nullable UUID client, Quarter quarter, LocalDate today) {

        String href() {
            return "/lks/" + home + "/spm/butir/" + item.id() + "/catatan?" + quarter.query()
                    + (client == null ? "" : "&orang=" + client);
        }
    }

    /** The rows, and the figure they come to: a sum, or for daily notes of one person the percentage of days. */
    public record Rows(List<EvidenceRow> rows, boolean percent) {

        public int sum() {
            return rows.stream().mapToInt(EvidenceRow::amount).sum();
        }

        public int days() {
            return rows.isEmpty() ? 0 : rows.getFirst().ofDays();
        }

        public int percentage() {
            return Math.round(100f * sum() / Math.max(1, days()));
        }
    }

    /** Empty outside the caller's scope. */
    @Transactional(readOnly = true)
    public Rows of(Asked asked) {
        var rows = db.sql("select * from spm.evidence(?, ?, ?, ?, ?, ?)")
                .params(
                        asked.home(),
                        asked.item().id(),
                        asked.client(),
                        asked.quarter().year(),
                        asked.quarter().number(),
                        asked.today())
                .query(EvidenceRow.class)
                .list();
        return new Rows(rows, asked.client() != null && asked.item().shownBy() == Source.CATATAN);
    }
}
