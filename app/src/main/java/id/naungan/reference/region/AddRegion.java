package id.naungan.reference.region;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.kernel.RegionCode;
import id.naungan.reference.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a region that was formed after the last edition. */
@Component
class AddRegion {

    static final ActKind ACT = ActKind.of("reference.region-added");

    /** Added (also when the same form came before), or the code is another region's, or does not lie right under the parent. */
    enum Outcome {
        ADDED,
        TAKEN,
        ELSEWHERE
    }

    private final JdbcClient db;
    private final Acts acts;
    private final RegionDetails details;
    private final Regions regions;

    AddRegion(JdbcClient db, Acts acts, RegionDetails details, Regions regions) {
        this.db = db;
        this.acts = acts;
        this.details = details;
        this.regions = regions;
    }

    Outcome add(String parent, NewRegionForm form) {
        var lies = new RegionCode(form.code())
                .parent()
                .filter(p -> p.value().equals(parent))
                .isPresent();
        if (!lies) return Outcome.ELSEWHERE;
        var outcome = acts.perform(ACT, Reason.of(form.reason()), () -> {
            var added = db.sql("""
                    insert into reference.region (id, name, bps_code, edition, since) values (?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(form.code(), form.name(), form.bpsCode(), form.edition(), form.since())
                    .update();
            var known = added == 1
                    || details.find(form.code())
                            .filter(r -> r.name().equals(form.name()))
                            .isPresent();
            return known ? Outcome.ADDED : Outcome.TAKEN;
        });
        regions.changed();
        return outcome;
    }
}
