package id.naungan.care.growth;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.care.growth.Bands.Band;
import id.naungan.kernel.Answer;
import id.naungan.web.Difference;
import id.naungan.web.Stale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a bound between two words; judgements are made anew at each look, measurements stay as they are. */
@Component
public class ChangeBand {

    static final ActKind ACT = ActKind.of("care.band-changed");

    /** A band with its name in the database. */
    public record Kept(String id, int version, Band band) {}

    private final JdbcClient db;
    private final Acts acts;

    ChangeBand(JdbcClient db, Acts acts) {
        this.db = db;
        this.acts = acts;
    }

    @Transactional(readOnly = true)
    public List<Kept> all() {
        return db.sql("select * from care.nutrition_band order by index, from_month, upto nulls last")
                .query((row, i) -> new Kept(
                        row.getString("id"),
                        row.getInt("version"),
                        new Band(
                                Index.valueOf(row.getString("index")),
                                row.getInt("from_month"),
                                row.getInt("until_month"),
                                row.getBigDecimal("upto"),
                                row.getBoolean("included"),
                                row.getString("code"),
                                row.getString("tone"))))
                .list();
    }

    /** Whether the bound stays between those of its neighbours. */
    boolean ordered(Kept kept, BigDecimal upto) {
        var bounds = all().stream()
                .filter(other -> other.band().index() == kept.band().index()
                        && other.band().fromMonth() == kept.band().fromMonth()
                        && other.band().upto() != null)
                .toList();
        int at = bounds.stream().map(Kept::id).toList().indexOf(kept.id());
        var below = at == 0 ? null : bounds.get(at - 1).band().upto();
        var above = at + 1 == bounds.size() ? null : bounds.get(at + 1).band().upto();
        return (below == null || below.compareTo(upto) < 0) && (above == null || above.compareTo(upto) > 0);
    }

    void change(Kept kept, BandForm form) {
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            int changed = db.sql("""
                    update care.nutrition_band set upto = ?, included = ?, version = version + 1 where id = ? and version = ?""")
                    .params(form.upto(), form.included() == Answer.YA, kept.id(), form.version())
                    .update();
            if (changed == 0)
                throw new Stale(List.of(new Difference(
                        "care.band.upto",
                        Objects.toString(kept.band().upto()),
                        form.upto().toPlainString())));
        });
    }
}
