package id.naungan.reference.region;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Regions;
import id.naungan.reference.WithdrawalForm;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends a region that was merged or renumbered; addresses and NIKs that carry its code keep their meaning. */
@Component
class WithdrawRegion {

    static final ActKind ACT = ActKind.of("reference.region-withdrawn");

    private final JdbcClient db;
    private final Acts acts;
    private final RegionDetails details;
    private final Regions regions;

    WithdrawRegion(JdbcClient db, Acts acts, RegionDetails details, Regions regions) {
        this.db = db;
        this.acts = acts;
        this.details = details;
        this.regions = regions;
    }

    void withdraw(String code, WithdrawalForm form) {
        var now = details.find(code).orElseThrow(NotVisible::new);
        if (form.until().equals(now.until())) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            var changed = db.sql(
                            "update reference.region set until = ?, version = version + 1 where id = ? and version = ?")
                    .params(form.until(), code, form.version())
                    .update();
            if (changed == 0) {
                throw new Stale(List.of(new Difference(
                        "reference.withdrawalForm.until",
                        Objects.toString(now.until(), ""),
                        form.until().toString())));
            }
        });
        regions.changed();
    }
}
