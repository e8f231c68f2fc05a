package id.naungan.client;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a change inside a person's file: one Act, the file visible to the caller, and everybody who counts told. */
@Component
public class EditFile {

    private final Acts acts;
    private final Clients clients;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    EditFile(Acts acts, Clients clients, JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.acts = acts;
        this.clients = clients;
        this.events = events;
    }

    /** NotVisible outside the caller's scope. */
    public void perform(ActKind kind, Reason reason, UUID client, Consumer<Client> change) {
        acts.perform(kind, reason, () -> {
            // One change of a file at a time: two hands on the same paper must not make two rows of it.
            db.sql("select 1 from client.client where id = ? for update")
                    .param(client)
                    .query(Integer.class)
                    .optional();
            var file = clients.findById(client).orElseThrow(NotVisible::new);
            change.accept(file);
            events.publishEvent(new ClientsChanged(file.institutionId(), client));
        });
    }
}
