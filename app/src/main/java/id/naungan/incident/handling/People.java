package id.naungan.incident.handling;

import id.naungan.incident.domain.Part;
import id.naungan.incident.receive.Sealed;
import id.naungan.store.Ids;
import id.naungan.web.Ui;
import id.naungan.web.form.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of an incident. A client's name is there for whoever may see that client, and for nobody else. */
@Component
public class People {

    private final JdbcClient db;
    private final Sealed sealed;

    People(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** One of them; `name` is null where nobody knows it, and where the caller may not see that client (then `outside`). */
    public record Person(
            UUID id,
            Part part,
            @Nullable UUID client,
            @Nullable UUID account,
            @Nullable String name,
            @Nullable String relation,
            boolean outside) {

        /** How he stands to the victim, in words; the empty text where nobody said so. */
        public String relation(Ui ui) {
            return relation == null
                    ? ""
                    : ui.options("HUBUNGAN_TERDUGA").stream()
                            .filter(option -> option.value().equals(relation))
                            .map(Option::text)
                            .findFirst()
                            .orElse(relation);
        }

        /** First letters of the name, for letters. */
        public String initials() {
            if (name == null) return "–";
            var letters = new StringBuilder();
            for (var word : name.strip().split("\\s+"))
                if (!word.isEmpty())
                    letters.appendCodePoint(word.codePointAt(0)).append('.');
            return letters.toString();
        }
    }

    @Transactional(readOnly = true)
    public List<Person> of(UUID incident) {
        return db.sql("""
                        select p.*, c.identity_full_name as client_name, n.name as staff_name
                          from incident.person p left join client.client c on c.id = p.client_id left join incident.name_of(p.account_id) n on true
                         where p.incident_id = ? order by array_position(array['KORBAN', 'TERDUGA', 'SAKSI'], p.part), p.id""")
                .param(incident)
                .query((rs, i) -> {
                    var id = rs.getObject("id", UUID.class);
                    var client = rs.getObject("client_id", UUID.class);
                    var known = rs.getString("client_name") != null
                            ? rs.getString("client_name")
                            : rs.getString("staff_name") != null
                                    ? rs.getString("staff_name")
                                    : sealed.read("person.name", id, rs.getBytes("name"));
                    return new Person(
                            id,
                            Part.valueOf(rs.getString("part")),
                            client,
                            rs.getObject("account_id", UUID.class),
                            known,
                            rs.getString("relation"),
                            client != null && rs.getString("client_name") == null);
                })
                .list();
    }

    /** Adds somebody the report accuses, within the running Act; the same account a second time adds nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void accused(UUID incident, @Nullable UUID account, @Nullable String name, @Nullable String relation) {
        var id = Ids.next();
        db.sql("""
                insert into incident.person (id, incident_id, part, kind, account_id, name, name_key, relation)
                select :id, :incident, 'TERDUGA', :kind, :account::uuid, :name, :key, :relation
                 where :account::uuid is null or not exists (select from incident.person p
                   where p.incident_id = :incident and p.part = 'TERDUGA' and p.account_id = :account::uuid)""")
                .param("id", id)
                .param("incident", incident)
                .param("kind", account != null ? "PETUGAS" : name != null ? "LAIN" : "TIDAK_DIKENAL")
                .param("account", account)
                .param("name", account == null ? sealed.text("person.name", id, name) : null, java.sql.Types.BINARY)
                .param("key", account == null ? sealed.nameKey(name) : null, java.sql.Types.BINARY)
                .param("relation", relation)
                .update();
    }
}
