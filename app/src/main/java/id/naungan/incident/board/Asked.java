package id.naungan.incident.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A filter as the functions of the database take it; list, counts and figures are all asked with one of these. */
public final class Asked {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> parts = new LinkedHashMap<>();

    private Asked() {}

    /** @param at the moment at which clocks are looked at */
    public static Asked at(Instant at, ZoneId zone) {
        return new Asked().and("at", at).and("zone", zone);
    }

    static Asked of(IncidentFilter filter, Instant at, ZoneId zone) {
        var asked = at(at, zone).and("severity", filter.tingkat());
        var status = filter.status();
        if (status == Standing.TERBUKA) asked.and("open", "ya");
        else asked.and("state", status);
        var due = filter.tenggat();
        if (due == Due.LEWAT) asked.and("late", "ya");
        else asked.and("stands", due);
        return asked.and("kind", filter.jenis())
                .and("home", filter.lks())
                .and("area", filter.wilayah())
                .period(filter.dari(), filter.sampai(), zone)
                .and("clock", filter.jam())
                .and("place", filter.tempat())
                .and("hour", filter.pukul())
                .and("weekday", filter.hari())
                .and("number", number(filter.nomor()))
                .and("same", number(filter.terduga()));
    }

    /** From the first moment of a day to the last of another, where the reader is. */
    public Asked period(@Nullable LocalDate from, @Nullable LocalDate last, ZoneId zone) {
        and("since", from == null ? null : from.atStartOfDay(zone).toInstant());
        return and(
                "until",
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** One condition more; nothing is none. */
    public Asked and(String name, @Nullable Object value) {
        if (value != null) parts.put(name, value instanceof Integer ? value : value.toString());
        return this;
    }

    public String json() {
        return JSON.writeValueAsString(parts);
    }

    /** "12" and "ins-2026-12" are both understood where the year is told; other texts are taken as they are. */
    private static @Nullable String number(@Nullable String typed) {
        if (typed == null) return null;
        var parts = typed.strip()
                .toUpperCase(java.util.Locale.ROOT)
                .replace(' ', '-')
                .split("-");
        var last = parts[parts.length - 1];
        if (!last.matches("\\d{1,6}")) return typed.strip();
        return parts.length < 2 || !parts[parts.length - 2].matches("\\d{4}")
                ? typed.strip()
                : "INS-%s-%06d".formatted(parts[parts.length - 2], Integer.parseInt(last));
    }
}
