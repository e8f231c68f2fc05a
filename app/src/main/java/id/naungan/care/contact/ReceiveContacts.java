package id.naungan.care.contact;

import id.naungan.access.Permission;
import id.naungan.care.entry.Entries;
import id.naungan.care.entry.WriteEntry;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Outcome.Unreadable;
import id.naungan.outbox.Receiver;
import id.naungan.web.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes contacts with the family that were written on a phone; whose file it is stands in the field `ofClient`. */
@Component
class ReceiveContacts implements Receiver<FamilyContact> {

    private final Contacts contacts;
    private final Entries entries;
    private final WriteEntry write;
    private final JdbcClient db;

    ReceiveContacts(Contacts contacts, Entries entries, WriteEntry write, JdbcClient db) {
        this.contacts = contacts;
        this.entries = entries;
        this.write = write;
        this.db = db;
    }

    @Override
    public String kind() {
        return contacts.key();
    }

    @Override
    public Class<FamilyContact> section() {
        return FamilyContact.class;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_CARE;
    }

    @Override
    public List<Outcome> receive(List<Item<FamilyContact>> items) {
        return items.stream().map(this::receive).toList();
    }

    private Outcome receive(Item<FamilyContact> item) {
        var client = client(item).filter(this::visible).orElse(null);
        if (client == null) return new Refused("care.contact.unknown");
        var stands = entries.find(contacts, item.id());
        if (stands.isPresent())
            return stands.get().client().equals(client) && stands.get().value().equals(item.value())
                    ? new Taken(href(client, item.id()), 0)
                    : new Refused("outbox.refused.other");
        var problem = contacts.problem(client, null, item.value()).orElse(null);
        if (problem != null)
            return new Unreadable(Form.of(item.value())
                    .wrong(problem.path(), problem.key(), problem.args().toArray()));
        write.write(contacts, client, item.id(), item.value(), item.writtenAt());
        return new Taken(href(client, item.id()), 0);
    }

    private static Optional<UUID> client(Item<FamilyContact> item) {
        var texts = item.raw().texts().get("ofClient");
        try {
            return texts == null || texts.length != 1 ? Optional.empty() : Optional.of(UUID.fromString(texts[0]));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The file may have moved away since the phone last saw it. */
    private boolean visible(UUID client) {
        return db.sql("select 1 from client.client where id = ?")
                .param(client)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static String href(UUID client, UUID id) {
        return "/klien/" + client + "/" + Contacts.TAB + "#e-" + id;
    }
}
