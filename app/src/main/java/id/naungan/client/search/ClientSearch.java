package id.naungan.client.search;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds clients in the caller's scope by a name however it is written, or by part of a NIK. */
@Component
public final class ClientSearch {

    /** A client found; the score grows with likeness and compares only within one answer. */
    public record Hit(UUID id, float score) {}

    private static final int LONGEST = 120;
    private static final Pattern NIK_PART = Pattern.compile("(?<!\\d)\\d[\\d .\\-]{2,22}\\d(?!\\d)");
    private static final Pattern UNTYPEABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]"); // the database stores neither
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final DSLContext db;

    public ClientSearch(DSLContext db) {
        this.db = db;
    }

    /** Best first; needs a transaction that carries a scope, else nothing is found. */
    public List<Hit> find(String typed, int limit) {
        var text = UNTYPEABLE
                .matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                .replaceAll(" ");
        var digits = nikPart(text);
        var words = Readings.of(digits == null ? text : NIK_PART.matcher(text).replaceAll(" "));
        if (digits == null && words.isEmpty()) {
            return List.of();
        }
        boolean typing = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        int lastSlot = words.slots().length == 0 ? 0 : words.slots()[words.slots().length - 1];
        // The join repeats row-level security on the few rows found.
        return db.resultQuery(
                        """
                        select found.id, found.score
                        from client.search({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}) found
                        where exists (select from client.client c where c.id = found.id)
                        order by found.score desc, found.id
                        """,
                        DSL.val(words.keys()),
                        DSL.val(words.slots()),
                        DSL.val(words.bases()),
                        DSL.val(words.heads()),
                        DSL.val(words.tails()),
                        DSL.val(words.halved()),
                        DSL.val(words.needless()),
                        DSL.val(typing ? lastSlot : 0),
                        DSL.val(digits),
                        DSL.val(text.strip().toLowerCase(Locale.ROOT)),
                        DSL.val(limit))
                .fetch(row -> new Hit(row.get(0, UUID.class), row.get(1, Float.class)));
    }

    private static @Nullable String nikPart(String text) {
        var found = NIK_PART.matcher(text);
        if (!found.find()) {
            return null;
        }
        var digits = NO_DIGIT.matcher(found.group()).replaceAll("");
        return digits.length() < 4 || digits.length() > 16 ? null : digits;
    }
}
