package id.naungan.aid.goods;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends goods, receives them, hands them out. The database holds that nothing is sent, given or lost that is not there. */
@Component
class MoveGoods {

    private static final ActKind SENT = ActKind.of("aid.goods-sent");
    private static final ActKind ARRIVED = ActKind.of("aid.goods-arrived");
    private static final ActKind GIVEN = ActKind.of("aid.goods-given");
    private static final ActKind UNDONE = ActKind.of("aid.goods-undone");

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    MoveGoods(JdbcClient db, Acts acts, Files files, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    void send(Goods goods, DeliveryForm form) {
        acts.perform(SENT, Reason.of(form.number()), () -> {
            int sent = db.sql("""
                    insert into aid.delivery (id, proposal_id, institution_id, district, region, sent_on, quantity, number, note, sent_by, sent_by_name, sent_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            goods.proposalId(),
                            goods.institutionId(),
                            goods.district(),
                            goods.region(),
                            form.sentOn(),
                            form.quantity(),
                            form.number(),
                            form.note(),
                            scopes.current().account(),
                            scopes.current().name(),
                            now())
                    .update();
            if (sent == 1)
                tell(
                        "aid-goods-sent",
                        goods,
                        form.sentOn(),
                        form.id(),
                        Audience.at(goods.institutionId(), Role.PENGELOLA));
        });
    }

    void receive(Goods goods, Delivery delivery, ArrivalForm form, Checked.@Nullable Fine scan) {
        acts.perform(ARRIVED, Reason.of(form.note()), () -> {
            if (scan != null)
                files.keep(form.scan(), Owner.institution(goods.institutionId(), goods.district()), "bantuan", scan);
            int kept = db.sql("""
                    insert into aid.arrival (id, institution_id, district, arrived_on, good, damaged, missing, note, file_id, confirmed_by_name, confirmed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            delivery.id(),
                            goods.institutionId(),
                            goods.district(),
                            form.arrivedOn(),
                            form.good(),
                            form.damaged(),
                            form.missing(),
                            form.note(),
                            scan == null ? null : form.scan(),
                            scopes.current().name(),
                            now())
                    .update();
            if (kept == 0) return;
            if (form.good() > 0)
                move(delivery.id(), goods, form.arrivedOn(), "MASUK", form.good(), null, delivery.number(), null);
            if (form.good() < delivery.quantity())
                tell(
                        "aid-goods-short",
                        goods,
                        form.arrivedOn(),
                        delivery.id(),
                        Audience.above(goods.district(), payer(goods.region())));
        });
    }

    /** Goods to clients, as one list; the same list a second time gives nothing more. False when there is not that much. */
    boolean give(Goods goods, GivingForm form, Map<UUID, Integer> given) {
        return acts.perform(GIVEN, Reason.of(form.note()), () -> {
            var ids = given.keySet().stream()
                    .collect(Collectors.toMap(client -> client, client -> derived(form.id() + ":" + client)));
            if (written(goods, ids.values())) return true;
            if (given.values().stream().mapToLong(q -> q).sum() > left(goods)) return false;
            given.forEach((client, quantity) ->
                    move(ids.get(client), goods, form.movedOn(), "KELUAR", quantity, client, form.note(), null));
            return true;
        });
    }

    boolean use(Goods goods, UseForm form) {
        return acts.perform(GIVEN, Reason.of(form.note()), () -> {
            if (written(goods, List.of(form.id()))) return true;
            if (form.quantity() > left(goods)) return false;
            move(form.id(), goods, form.movedOn(), form.way().name(), form.quantity(), null, form.note(), null);
            return true;
        });
    }

    /** Whether this was written before; waits for whoever else writes in this account. */
    private boolean written(Goods goods, Collection<UUID> ids) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 5))")
                .param(goods.href())
                .query()
                .listOfRows();
        return db.sql("select exists (select from aid.goods where id in (:ids))")
                .param("ids", ids)
                .query(Boolean.class)
                .single();
    }

    private long left(Goods goods) {
        return db.sql("""
                        select coalesce((select came - given - lost from aid.stock where proposal_id = ? and institution_id = ?), 0)""")
                .params(goods.proposalId(), goods.institutionId())
                .query(Long.class)
                .single();
    }

    private static UUID derived(String from) {
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes back what was written by mistake. */
    void undo(Goods goods, Movement movement, String why) {
        acts.perform(
                UNDONE,
                Reason.of(why),
                () -> move(
                        derived("kembali:" + movement.id()),
                        goods,
                        movement.movedOn(),
                        "KEMBALI",
                        movement.quantity(),
                        movement.clientId(),
                        why,
                        movement.id()));
    }

    private void move(
            UUID id,
            Goods goods,
            LocalDate on,
            String way,
            int quantity,
            @Nullable UUID client,
            @Nullable String note,
            @Nullable UUID undoes) {
        db.sql("""
                insert into aid.goods (id, proposal_id, institution_id, district, moved_on, way, quantity, client_id, note, undoes, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        id,
                        goods.proposalId(),
                        goods.institutionId(),
                        goods.district(),
                        on,
                        way,
                        quantity,
                        client,
                        note,
                        undoes,
                        scopes.current().name(),
                        now())
                .update();
    }

    private void tell(String kind, Goods goods, LocalDate day, UUID delivery, Audience to) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(goods.institutionId()), new Fact.Day(day)),
                goods.href(),
                kind.equals("aid-goods-short") ? Urgency.PENTING : Urgency.BIASA,
                kind + ":" + delivery,
                to));
    }

    private static Role payer(String region) {
        return switch (region.length()) {
            case 0 -> Role.KEMENSOS;
            case 2 -> Role.DINSOS_PROV;
            default -> Role.DINSOS_KAB;
        };
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
