package id.naungan.care.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The living relatives of a file as partners of a contact, and who of them may not meet the person. */
@Component
@Transactional(readOnly = true)
public class Kin {

    /** A relative; `relation` is a code of HUBUNGAN. */
    public record Person(UUID id, UUID client, String name, String relation, boolean barred) {}

    private static final String ALL = """
            select id, client_id as client, person_name as name, person_relation as relation, contact_barred = 'YA' as barred
              from client.relative where ended_on is null and person_alive <> 'TIDAK'""";

    private final JdbcClient db;

    Kin(JdbcClient db) {
        this.db = db;
    }

    public List<Person> of(UUID client) {
        return db.sql(ALL + " and client_id = ? order by contact_barred = 'YA', person_guardian <> 'YA', person_name")
                .param(client)
                .query(Person.class)
                .list();
    }

    public Optional<Person> one(UUID id) {
        return db.sql(ALL + " and id = ?").param(id).query(Person.class).optional();
    }

    /** The barred relative a contact was with: named by id, or by the same name. */
    public Optional<Person> barred(UUID client, FamilyContact contact) {
        return of(client).stream()
                .filter(Person::barred)
                .filter(p -> p.id().equals(contact.relativeId())
                        || p.name().strip().equalsIgnoreCase(contact.who().strip()))
                .findFirst();
    }
}
