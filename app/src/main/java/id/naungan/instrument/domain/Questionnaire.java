package id.naungan.instrument.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything an edition asks, in order; a group stands before what is in it. */
public final class Questionnaire {

    private final List<Item> items;
    private final List<Choice> choices;
    private final Map<String, Item> byCode;
    private final Map<UUID, Item> byId;
    private final Map<String, List<Choice>> lists;

    public Questionnaire(List<Item> items, List<Choice> choices) {
        this.items = List.copyOf(items);
        this.choices = List.copyOf(choices);
        this.byCode = items.stream()
                .collect(Collectors.toMap(Item::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.byId = items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        this.lists =
                choices.stream().collect(Collectors.groupingBy(Choice::list, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Item> items() {
        return items;
    }

    public List<Choice> choices() {
        return choices;
    }

    public Map<String, List<Choice>> lists() {
        return lists;
    }

    public Optional<Item> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Item> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Choice> choices(Item item) {
        return item.list() == null ? List.of() : lists.getOrDefault(item.list(), List.of());
    }

    /** What stands directly in a group; null asks for the top. */
    public List<Item> in(@Nullable Item group) {
        return items.stream()
                .filter(item -> Objects.equals(item.parent(), group == null ? null : group.id()))
                .toList();
    }

    public @Nullable Item parent(Item item) {
        return item.parent() == null ? null : byId.get(item.parent());
    }

    /** The group at the top it stands in; null when it stands in none. */
    public @Nullable Item top(Item item) {
        var at = item;
        for (var up = parent(at); up != null; up = parent(at)) at = up;
        return at.type().holds() ? at : null;
    }

    /** The rows it repeats with; null when it is asked once. */
    public @Nullable Item repeat(Item item) {
        for (var up = parent(item); up != null; up = parent(up)) if (up.type() == ItemType.REPEAT) return up;
        return null;
    }

    /** The questions people answer. */
    public List<Item> asked() {
        return items.stream().filter(item -> item.type().asked()).toList();
    }

    /** The most a question earns, before its weight; null when it earns nothing. */
    public @Nullable BigDecimal most(Item item) {
        if (item.marking().points() != null) return item.marking().points();
        var scores = choices(item).stream()
                .map(Choice::score)
                .filter(Objects::nonNull)
                .toList();
        if (scores.isEmpty()) return null;
        var most = item.type() == ItemType.SELECT_ONE
                ? scores.stream().max(BigDecimal::compareTo).orElseThrow()
                : scores.stream().filter(s -> s.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return most.signum() > 0 ? most : null;
    }
}
