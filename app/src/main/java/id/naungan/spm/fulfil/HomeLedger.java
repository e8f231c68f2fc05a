package id.naungan.spm.fulfil;

import id.naungan.spm.domain.Item;
import id.naungan.spm.domain.ItemState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grid of a home: persons by items, and what is missing of each item. */
public record HomeLedger(List<Item> items, List<Person> persons) {

    /** One person with every item. */
    public record Person(
            UUID id, String name, String kind, String setting, boolean counted, Map<UUID, PersonItem> items) {

        public @Nullable PersonItem at(UUID item) {
            return items.get(item);
        }

        /** What is missing, in words. */
        public String lacks(List<Item> of, Locale locale) {
            return of.stream()
                    .filter(i -> {
                        var one = at(i.id());
                        return one != null && one.state() == ItemState.BELUM;
                    })
                    .map(i -> i.label(locale))
                    .collect(Collectors.joining(", "));
        }

        public long met() {
            return count(ItemState.TERPENUHI);
        }

        public long lacking() {
            return count(ItemState.BELUM);
        }

        private long count(ItemState state) {
            return items.values().stream().filter(i -> i.state() == state).count();
        }
    }

    static HomeLedger of(List<PersonItem> lines, Map<UUID, Item> known) {
        var persons = new LinkedHashMap<UUID, Person>();
        for (var line : lines)
            persons.computeIfAbsent(
                            line.clientId(),
                            id -> new Person(
                                    id,
                                    line.name(),
                                    line.kind(),
                                    line.setting(),
                                    line.counted(),
                                    new LinkedHashMap<>()))
                    .items()
                    .put(line.itemId(), line);
        var items = lines.stream()
                .map(l -> known.get(l.itemId()))
                .distinct()
                .sorted(Comparator.comparing(Item::setting)
                        .thenComparing(Item::kind)
                        .thenComparingInt(Item::position))
                .toList();
        return new HomeLedger(items, new ArrayList<>(persons.values()));
    }

    public long counted() {
        return persons.stream().filter(Person::counted).count();
    }

    /** Of those who count. */
    public long count(UUID item, ItemState state) {
        return persons.stream()
                .filter(Person::counted)
                .filter(p -> {
                    var one = p.at(item);
                    return one != null && one.state() == state;
                })
                .count();
    }
}
