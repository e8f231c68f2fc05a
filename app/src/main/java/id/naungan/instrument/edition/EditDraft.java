package id.naungan.instrument.edition;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.KeepItems;
import id.naungan.instrument.domain.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes one draft: questions, their order, their choices. The database refuses it for anything published. */
@Component("instrumentEditDraft")
class EditDraft {

    private static final ActKind WRITTEN = ActKind.of("instrument.item-written");
    private static final ActKind REMOVED = ActKind.of("instrument.item-removed");
    private static final ActKind MOVED = ActKind.of("instrument.item-moved");
    private static final ActKind CHOSEN = ActKind.of("instrument.choices-written");

    private final JdbcClient db;
    private final Acts acts;
    private final KeepItems items;

    EditDraft(JdbcClient db, Acts acts, KeepItems items) {
        this.db = db;
        this.acts = acts;
        this.items = items;
    }

    /** Writes a question: a new one at the end of its group, a known one where it stands. */
    void put(Edition edition, Questionnaire asks, Item item) {
        acts.perform(WRITTEN, Reason.of(item.code()), () -> {
            if (asks.find(item.id()).isPresent()) items.replace(edition.id(), item);
            else {
                items.insert(edition.id(), item);
                var all = new ArrayList<>(asks.items());
                all.add(item);
                order(edition, new Questionnaire(all, asks.choices()));
            }
        });
    }

    void remove(Edition edition, Questionnaire asks, Item item) {
        acts.perform(REMOVED, Reason.of(item.code()), () -> {
            var gone = new ArrayList<Item>();
            collect(asks, item, gone);
            Collections.reverse(gone);
            for (var one : gone)
                db.sql("delete from instrument.item where id = ? and edition_id = ?")
                        .params(one.id(), edition.id())
                        .update();
        });
    }

    private static void collect(Questionnaire asks, Item item, List<Item> into) {
        into.add(item);
        asks.in(item).forEach(inner -> collect(asks, inner, into));
    }

    /** One place up (-1) or down (1) among its neighbours. */
    void move(Edition edition, Questionnaire asks, Item item, int by) {
        var beside = asks.in(asks.parent(item));
        int at = beside.indexOf(item);
        if (at + by < 0 || at + by >= beside.size()) return;
        var other = beside.get(at + by);
        var all = new ArrayList<>(asks.items());
        Collections.swap(all, all.indexOf(item), all.indexOf(other));
        acts.perform(MOVED, Reason.of(item.code()), () -> order(edition, new Questionnaire(all, asks.choices())));
    }

    /** Into another group, at its end; null is the top. */
    void into(Edition edition, Questionnaire asks, Item item, @Nullable Item group) {
        var inside = new ArrayList<Item>();
        collect(asks, item, inside);
        if (group != null && (!group.type().holds() || inside.contains(group))) return;
        var moved = new Item(
                item.id(),
                group == null ? null : group.id(),
                item.type(),
                item.code(),
                item.list(),
                item.words(),
                item.rules(),
                item.marking());
        var all = new ArrayList<>(asks.items());
        all.remove(item);
        all.add(moved);
        acts.perform(MOVED, Reason.of(item.code()), () -> {
            items.replace(edition.id(), moved);
            order(edition, new Questionnaire(all, asks.choices()));
        });
    }

    /** Numbers everything anew, each group before what is in it. */
    private void order(Edition edition, Questionnaire asks) {
        var ids = new ArrayList<UUID>();
        asks.in(null).forEach(item -> walk(asks, item, ids));
        db.sql("""
                update instrument.item i set version = i.version + 1, place = x.place
                  from unnest(?::uuid[]) with ordinality x (id, place) where i.id = x.id and i.edition_id = ? and i.place <> x.place""").params(ids.toArray(UUID[]::new), edition.id()).update();
    }

    private static void walk(Questionnaire asks, Item item, List<UUID> into) {
        into.add(item.id());
        asks.in(item).forEach(inner -> walk(asks, inner, into));
    }

    /** The choices of one list, all of them anew. */
    void choices(Edition edition, Questionnaire asks, String list, List<Choice> choices) {
        acts.perform(CHOSEN, Reason.of(list), () -> {
            db.sql("delete from instrument.choice where edition_id = ? and list = ?")
                    .params(edition.id(), list)
                    .update();
            int before = asks.choices().size();
            items.choices(edition.id(), choices, before + 1);
        });
    }
}
