package id.naungan.instrument.domain;

import id.naungan.instrument.expression.Expression;
import id.naungan.instrument.expression.Known;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A questionnaire with its answers: which questions are asked now, what they say, which are missing. Nothing is asked twice. */
public final class Filled {

    /** One question in one turn. */
    public record Place(Item item, String repeat) {

        public String key() {
            return repeat.isEmpty() ? item.code() : item.code() + "#" + repeat;
        }
    }

    private final Questionnaire asks;
    private final LocalDate today;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> relevant = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    public Filled(Questionnaire asks, Collection<Answer> answers, LocalDate today) {
        this.asks = asks;
        this.today = today;
        for (var answer : answers) {
            this.answers.put(answer.code() + "#" + answer.repeat(), answer);
            var repeat = asks.find(answer.code()).map(asks::repeat).orElse(null);
            if (repeat != null && !answer.repeat().isEmpty() && answer.given())
                turns.merge(repeat.code(), Integer.parseInt(answer.repeat()) + 1, Math::max);
        }
    }

    public Questionnaire asks() {
        return asks;
    }

    /** How many rows of a repeat were answered, at least one. */
    public int turns(Item repeat) {
        return Math.max(1, turns.getOrDefault(repeat.code(), 0));
    }

    /** Where a question stands: once, or in each turn of its rows. */
    public List<Place> places(Item item) {
        var repeat = asks.repeat(item);
        if (repeat == null) return List.of(new Place(item, ""));
        return IntStream.range(0, turns(repeat))
                .mapToObj(turn -> new Place(item, String.valueOf(turn)))
                .toList();
    }

    public @Nullable Answer answer(Place place) {
        return answers.get(place.item().code() + "#" + place.repeat());
    }

    /** Whether a question is asked, given the other answers: its own condition and those of the groups around it. */
    public boolean relevant(Place place) {
        var key = place.key();
        var known = relevant.get(key);
        if (known != null) return known;
        if (!asking.add("?" + key)) return true;
        try {
            var up = asks.parent(place.item());
            boolean is = (up == null || relevant(new Place(up, up.type() == ItemType.REPEAT ? "" : place.repeat())))
                    && (place.item().rules().relevant() == null
                            || Expression.of(place.item().rules().relevant()).holds(known(place)));
            relevant.put(key, is);
            return is;
        } finally {
            asking.remove("?" + key);
        }
    }

    /** What a question says: its answer, or what it calculates; nothing where it is not asked. */
    public String value(Place place) {
        var key = place.key();
        var known = values.get(key);
        if (known != null) return known;
        if (!asking.add(key)) return "";
        try {
            var value = relevant(place) ? said(place) : "";
            values.put(key, value);
            return value;
        } finally {
            asking.remove(key);
        }
    }

    private String said(Place place) {
        if (place.item().type() == ItemType.CALCULATE && place.item().rules().calculation() != null)
            return Expression.of(place.item().rules().calculation()).text(known(place));
        var answer = answer(place);
        return answer == null || answer.value() == null ? "" : answer.value();
    }

    /** Whether an answer fits the question's own constraint. */
    public boolean fits(Place place, String value) {
        var constraint = place.item().rules().constraint();
        return constraint == null
                || value.isEmpty()
                || Expression.of(constraint).holds(known(place, value));
    }

    /** Questions that must be answered, are asked, and are not. */
    public List<Place> missing() {
        return asks.asked().stream()
                .filter(item -> item.rules().required())
                .flatMap(item -> places(item).stream())
                .filter(place -> relevant(place) && !given(place))
                .toList();
    }

    /** Answers that do not fit, perhaps because another answer changed since. */
    public List<Place> unfit() {
        return asks.asked().stream()
                .flatMap(item -> places(item).stream())
                .filter(place -> relevant(place) && !fits(place, value(place)))
                .toList();
    }

    public boolean given(Place place) {
        var answer = answer(place);
        return answer != null && answer.given();
    }

    private Known known(Place from) {
        return known(from, null);
    }

    private Known known(Place from, @Nullable String here) {
        return new Known() {
            @Override
            public Object answer(String code) {
                return asks.find(code).map(item -> seen(item, from)).orElse("");
            }

            @Override
            public String here() {
                return here == null ? value(from) : here;
            }

            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    /** From inside the same rows one sees the own turn, from outside all of them. */
    private Object seen(Item item, Place from) {
        var repeat = item.type() == ItemType.REPEAT ? item : asks.repeat(item);
        if (repeat == null) return value(new Place(item, ""));
        if (item.type() == ItemType.REPEAT)
            return IntStream.range(0, turns.getOrDefault(item.code(), 0))
                    .mapToObj(String::valueOf)
                    .toList();
        if (repeat.equals(asks.repeat(from.item()))) return value(new Place(item, from.repeat()));
        return places(item).stream().map(this::value).toList();
    }
}
