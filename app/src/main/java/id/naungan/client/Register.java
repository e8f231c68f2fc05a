package id.naungan.client;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Situation;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a person's file in a home. A stay is another matter: casework admits. */
@Component
public class Register {

    static final ActKind REGISTERED = ActKind.of("client.registered");

    /** A file to be opened; `id` is made by the form, so that the same form sent twice opens one file. */
    public record NewFile(
            UUID id, UUID institution, Identity identity, Birth birth, Origin origin, Situation situation) {

        /** With what is known at the door: the rest follows in the file. */
        public static NewFile of(UUID id, UUID institution, Identity identity, Birth birth) {
            return new NewFile(id, institution, identity, birth, Origin.UNKNOWN, Situation.UNKNOWN);
        }
    }

    private final Acts acts;
    private final Clients clients;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Register(Acts acts, Clients clients, JdbcClient db, ApplicationEventPublisher events) {
        this.acts = acts;
        this.clients = clients;
        this.db = db;
        this.events = events;
    }

    /** Whether somebody may open files at all: who sees only the clients in their own care could not see the new one. */
    public static boolean allows(Scope scope) {
        return scope.may(Permission.REGISTER_CLIENT) && scope.reach() != Reach.CLIENTS;
    }

    /** Opens the file, or finds it when the same id was sent before; joins the caller's transaction if one runs. */
    public UUID open(NewFile file, Reason reason) {
        if (clients.existsById(file.id())) return file.id();
        return acts.perform(REGISTERED, reason, () -> {
            // Two sendings of one form at the same moment: the second waits here and then finds the first.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(file.id().toString())
                    .query(Object.class)
                    .list();
            if (!clients.existsById(file.id())) {
                clients.save(Client.of(
                        file.id(),
                        file.institution(),
                        districtOf(file.institution()),
                        file.identity(),
                        file.birth(),
                        file.origin(),
                        file.situation()));
                events.publishEvent(new ClientsChanged(file.institution(), file.id()));
            }
            return file.id();
        });
    }

    /** The home must lie in the caller's scope; its district is written on the file and decides which office sees it. */
    private String districtOf(UUID institution) {
        return db.sql("select district from institution.institution where id = ?")
                .param(institution)
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
