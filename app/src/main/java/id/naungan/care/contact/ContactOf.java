package id.naungan.care.contact;

import id.naungan.access.Scopes;
import id.naungan.care.entry.Entries;
import id.naungan.care.entry.Shown;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tab. */
@Component
@Transactional(readOnly = true)
public class ContactOf {

    /** What the tab shows. */
    public record View(
            Shown<FamilyContact> contacts,
            List<Kin.Person> kin,
            @Nullable LocalDate last,
            @Nullable ContactGap gap) {}

    private final JdbcClient db;
    private final Entries entries;
    private final Contacts contacts;
    private final Kin kin;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    ContactOf(JdbcClient db, Entries entries, Contacts contacts, Kin kin, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.entries = entries;
        this.contacts = contacts;
        this.kin = kin;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    private record State(
            @Nullable LocalDate residentSince, @Nullable LocalDate lastContactOn) {}

    View of(UUID client) {
        var state = state(client);
        return new View(
                new Shown<>(contacts, entries.of(contacts, client)), kin.of(client), state.lastContactOn(), gap(state));
    }

    /** How long there was no contact. */
    public @Nullable ContactGap gap(UUID client) {
        return gap(state(client));
    }

    private @Nullable ContactGap gap(State state) {
        var today = LocalDate.now(clock.withZone(scopes.current().zone()));
        return ContactGap.of(
                state.lastContactOn(),
                state.residentSince(),
                today,
                days("kontak-keluarga-peringatan"),
                days("kontak-keluarga-eskalasi"));
    }

    private State state(UUID client) {
        return db.sql("select resident_since, last_contact_on from care.facts_contact where client_id = ?")
                .param(client)
                .query(State.class)
                .optional()
                .orElse(new State(null, null));
    }

    private int days(String term) {
        return terms.value(term).value().intValueExact();
    }
}
