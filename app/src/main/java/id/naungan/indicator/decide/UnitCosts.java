package id.naungan.indicator.decide;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What items cost in an area; an office writes its own. */
@Component
public class UnitCosts {

    private static final ActKind KEPT = ActKind.of("indicator.unit-cost");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    UnitCosts(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UnitCost> all(String region) {
        return db.sql("""
                        select i.id as item_id, i.kind, i.setting, i.label, i.label_en, o.id, o.version, u.low, u.high, u.basis, u.region as "from", u.written_by_name
                          from spm.item i left join indicator.unit_cost o on o.item_id = i.id and o.region = :region
                          left join lateral (select * from indicator.unit_cost u where u.item_id = i.id and u.region in (left(:region, 2), :region) and u.low is not null
                            order by length(u.region) desc limit 1) u on true
                         where i.ended_on is null order by i.setting, i.kind, i.grp, i.position, i.id""").param("region", region).query(UnitCost.class).list();
    }

    @Transactional(readOnly = true)
    public UnitCost one(String region, UUID item) {
        return all(region).stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    void keep(UUID item, UnitCostForm form) {
        var region = Objects.requireNonNull(scopes.current().region());
        one(region, item);
        acts.perform(KEPT, Reason.NONE, () -> {
            int written = form.version() == null
                    ? db.sql("""
                            insert into indicator.unit_cost (id, region, item_id, low, high, basis, written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(form.id(), region, item, form.low(), form.high(), form.basis(), scopes.current().name(), clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    : db.sql("""
                            update indicator.unit_cost set version = version + 1, low = ?, high = ?, basis = ?, written_by_name = ?, written_at = ?
                             where region = ? and item_id = ? and version = ?""")
                            .params(form.low(), form.high(), form.basis(), scopes.current().name(), clock.instant().atOffset(ZoneOffset.UTC), region, item, form.version())
                            .update();
            if (written == 0) throw new Stale();
        });
    }
}
