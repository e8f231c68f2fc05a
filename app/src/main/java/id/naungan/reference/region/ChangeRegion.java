package id.naungan.reference.region;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Regions;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Renames a region or records the code BPS gives it. */
@Component
class ChangeRegion {

    static final ActKind ACT = ActKind.of("reference.region-changed");

    private final JdbcClient db;
    private final Acts acts;
    private final RegionDetails details;
    private final Regions regions;

    ChangeRegion(JdbcClient db, Acts acts, RegionDetails details, Regions regions) {
        this.db = db;
        this.acts = acts;
        this.details = details;
        this.regions = regions;
    }

    void change(String code, RegionForm form) {
        var now = details.find(code).orElseThrow(NotVisible::new);
        if (form.name().equals(now.name()) && Objects.equals(form.bpsCode(), now.bpsCode())) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            var changed = db.sql("""
                    update reference.region set name = ?, bps_code = ?, version = version + 1 where id = ? and version = ?""")
                    .params(form.name(), form.bpsCode(), code, form.version())
                    .update();
            if (changed == 0) throw stale(now, form);
        });
        regions.changed();
    }

    private static Stale stale(RegionView.Detail now, RegionForm form) {
        return new Stale(List.of(
                new Difference("reference.regionForm.name", now.name(), form.name()),
                new Difference(
                        "reference.regionForm.bpsCode",
                        Objects.toString(now.bpsCode(), ""),
                        Objects.toString(form.bpsCode(), ""))));
    }
}
