package id.naungan.client.search;

import id.naungan.kernel.NameWords;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Searches the whole nation for files that may already be a person's, before a new one is saved. */
@Component
public final class LikelyDuplicates {
    private final DSLContext db;

    public LikelyDuplicates(DSLContext db) {
        this.db = db;
    }

    /** Most certain first; needs a transaction that carries a scope, else nothing is found. */
    public List<Duplicate> of(Candidate person) {
        var words = Readings.of(person.fullName());
        var mother = person.motherName() == null
                ? new String[0]
                : NameWords.of(person.motherName()).keys().toArray(String[]::new);
        // The second half repeats row-level security on the few rows that are shown.
        return db
                .resultQuery(
                        """
                        select found.id, found.institution_id, found.certainty, found.score, found.reasons
                        from client.likely_duplicates({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})
                            with ordinality as found(id, institution_id, certainty, score, reasons, place)
                        where found.id is null or exists (select from client.client c where c.id = found.id)
                        order by found.place
                        """,
                        DSL.val(words.keys()),
                        DSL.val(words.slots()),
                        DSL.val(words.bases()),
                        DSL.val(mother),
                        DSL.val(person.nik() == null ? null : person.nik().value(), SQLDataType.CLOB),
                        DSL.val(person.kk() == null ? null : person.kk().value(), SQLDataType.CLOB),
                        DSL.val(person.sex() == null ? null : person.sex().name(), SQLDataType.CLOB),
                        DSL.val(person.birth() == null ? null : person.birth().earliest(), SQLDataType.LOCALDATE),
                        DSL.val(person.birth() == null ? null : person.birth().latest(), SQLDataType.LOCALDATE),
                        DSL.val(person.self(), SQLDataType.UUID))
                .fetch(LikelyDuplicates::read)
                .stream()
                .distinct() // one line for a home, however many files it holds
                .toList();
    }

    private static Duplicate read(Record row) {
        var id = row.get(0, UUID.class);
        var certainty = Duplicate.Certainty.valueOf(row.get(2, String.class));
        if (id == null) {
            return new Duplicate.Elsewhere(row.get(1, UUID.class), certainty);
        }
        var reasons = Arrays.stream(row.get(4, String[].class))
                .map(Duplicate.Reason::valueOf)
                .toList();
        return new Duplicate.Visible(id, certainty, row.get(3, Float.class), reasons);
    }
}
