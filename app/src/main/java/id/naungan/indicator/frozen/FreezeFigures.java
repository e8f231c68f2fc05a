package id.naungan.indicator.frozen;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes the figures of an area at the end of a period; nothing of it changes ever after. */
@Component
public class FreezeFigures {

    private static final ActKind FROZEN = ActKind.of("indicator.frozen");

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** Another edition came in between; whoever asked has not seen it. */
        LATER,
        /** Nothing was counted for that month, so there is nothing to keep. */
        NOTHING
    }

    private final JdbcClient db;
    private final Acts acts;
    private final FrozenFigures figures;
    private final Scopes scopes;

    FreezeFigures(JdbcClient db, Acts acts, FrozenFigures figures, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.figures = figures;
        this.scopes = scopes;
    }

    /** The office's own area; twice the same id is one edition, `before` is the number the writer saw. */
    Outcome freeze(UUID id, FrozenPeriod period, int before, @Nullable String why) {
        var own = scopes.current().region();
        return freeze(id, own == null ? "" : own, period, before, why, true);
    }

    /** The first edition of any area, by the system; nothing when there is one. */
    Outcome freeze(UUID id, String region, FrozenPeriod period) {
        return freeze(id, region, period, 0, null, false);
    }

    private Outcome freeze(
            UUID id, String region, FrozenPeriod period, int before, @Nullable String why, boolean byHand) {
        return acts.perform(FROZEN, Reason.of(why), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended('indicator.frozen' || ?, 0))")
                    .param(region)
                    .query()
                    .listOfRows();
            var last = figures.last(region, period);
            if (last.isPresent() && last.get().id().equals(id)) return Outcome.DONE;
            if (last.map(Frozen::number).orElse(0) != before) return Outcome.LATER;
            if (nothing(region, period)) return Outcome.NOTHING;
            db.sql("select indicator.freeze(?, ?, ?, ?, ?, ?, ?)")
                    .params(id, region, period.kind().name(), period.month(), before + 1, why, byHand)
                    .query()
                    .listOfRows();
            return Outcome.DONE;
        });
    }

    private boolean nothing(String region, FrozenPeriod period) {
        return db.sql("select not exists (select from indicator.area where region = ? and month = ?)")
                .params(region, period.month())
                .query(Boolean.class)
                .single();
    }
}
