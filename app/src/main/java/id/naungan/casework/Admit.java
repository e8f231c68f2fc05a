package id.naungan.casework;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admission.AlreadyStays;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.OpenStay;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.domain.Stays;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.institution.Crowding;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Admits a person who has a file into a home. Where the caller's scope holds both, a person who stays nowhere may come into another
 * home than the one that has the file; the file moves along.
 */
@Component
public class Admit {

    static final ActKind ADMITTED = ActKind.of("casework.admitted");

    private final Acts acts;
    private final Stays stays;
    private final OpenStay register;
    private final Clients clients;
    private final Homes homes;
    private final Today today;
    private final FollowAdmission follow;
    private final Crowding crowding;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final TransactionTemplate undoable;

    Admit(
            Acts acts,
            Stays stays,
            OpenStay register,
            Clients clients,
            Homes homes,
            Today today,
            FollowAdmission follow,
            Crowding crowding,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.stays = stays;
        this.register = register;
        this.clients = clients;
        this.homes = homes;
        this.today = today;
        this.follow = follow;
        this.crowding = crowding;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.undoable = new TransactionTemplate(transactions);
        undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Writes the stay under an Act of its own; inside another Act it joins that transaction. The same id twice answers the same.
     *
     * @param why needed when nobody has assessed the person yet
     */
    public Admission admit(UUID stayId, UUID clientId, UUID institutionId, Entry entry, @Nullable Crossing why) {
        var refused = reading.execute(status ->
                gated(clientId, why, open(institutionId, entry, refusal(stayId, clientId, institutionId, entry))));
        if (refused != null) return refused;
        var reason = new Reason(entry.lateReason(), entry.lateEvidence());
        return acts.perform(
                ADMITTED, reason, () -> followed(write(stayId, clientId, institutionId, entry), clientId, entry, why));
    }

    /** The same inside an Act the caller has begun. */
    public Admission admitWithinAct(
            UUID stayId, UUID clientId, UUID institutionId, Entry entry, @Nullable Crossing why) {
        var refused = gated(clientId, why, open(institutionId, entry, refusal(stayId, clientId, institutionId, entry)));
        return refused != null
                ? refused
                : followed(write(stayId, clientId, institutionId, entry), clientId, entry, why);
    }

    /** Of a list of people who live there already: no gate; the caller says who they were, all at once, to FollowAdmission. */
    public Admission admitListed(UUID stayId, UUID clientId, UUID institutionId, Entry entry) {
        var refused = refusal(stayId, clientId, institutionId, entry);
        return refused != null ? refused : write(stayId, clientId, institutionId, entry);
    }

    /** Nobody new comes into a home that is suspended, revoked or closed; and into a full one only for a reason. */
    private @Nullable Admission open(UUID institutionId, Entry entry, @Nullable Admission refused) {
        if (refused != null) return refused;
        var status = homes.closed(institutionId);
        if (status != null) return new Admission.HomeClosed(status);
        if (entry.overReason() != null) return null;
        return crowding.full(institutionId)
                .map(full -> new Admission.Full(full.residents(), full.places()))
                .orElse(null);
    }

    private @Nullable Admission gated(UUID clientId, @Nullable Crossing why, @Nullable Admission refused) {
        return refused == null && why == null && follow.gateClosed(clientId)
                ? new Admission.NeedsAssessment()
                : refused;
    }

    private Admission followed(Admission outcome, UUID clientId, Entry entry, @Nullable Crossing why) {
        if (outcome instanceof Admission.Admitted)
            follow.admitted(clients.findById(clientId).orElseThrow(NotVisible::new), entry.on(), why);
        return outcome;
    }

    private @Nullable Admission refusal(UUID stayId, UUID clientId, UUID institutionId, Entry entry) {
        var known = stays.findById(stayId);
        if (known.isPresent()) return sameAgain(known.get(), clientId);
        var client = clients.findById(clientId).orElseThrow(NotVisible::new);
        if (!client.institutionId().equals(institutionId)) homes.within(institutionId);
        return Admission.refusal(entry, client.birth().birthDate(), today.lateness())
                .orElseGet(() -> homes.inTheWay(clientId, entry.on()));
    }

    private Admission write(UUID stayId, UUID clientId, UUID institutionId, Entry entry) {
        return undoable.execute(status -> {
            homes.lock(clientId);
            var inTheWay = homes.inTheWay(clientId, entry.on());
            if (inTheWay != null) return stays.findById(stayId).isPresent() ? new Admission.Admitted(stayId) : inTheWay;
            var client = clients.findById(clientId).orElseThrow(NotVisible::new);
            var home = homes.within(institutionId);
            var before = client.institutionId();
            var resident = clients.save(moved(client, home).residentSince(entry.on()));
            var stay = new Stay(
                    stayId,
                    null,
                    clientId,
                    institutionId,
                    home.district(),
                    resident.identity().fullName(),
                    resident.identity().sex(),
                    entry,
                    null);
            if (!register.write(stay)) {
                status.setRollbackOnly();
                return taken(stayId, clientId, entry);
            }
            if (!before.equals(institutionId)) {
                homes.endAssignments(clientId, entry.on());
                events.publishEvent(new ClientsChanged(before));
            }
            events.publishEvent(new ClientsChanged(institutionId, clientId));
            return new Admission.Admitted(stayId);
        });
    }

    /** Somebody was faster by a moment: with this very form, or in another home. */
    private Admission taken(UUID stayId, UUID clientId, Entry entry) {
        var known = stays.findById(stayId);
        if (known.isPresent()) return sameAgain(known.get(), clientId);
        var inTheWay = homes.inTheWay(clientId, entry.on());
        return inTheWay == null ? new AlreadyStays(null, "") : inTheWay;
    }

    private static Admission sameAgain(Stay known, UUID clientId) {
        if (!known.clientId().equals(clientId)) throw new NotVisible();
        return new Admission.Admitted(known.id());
    }

    private static Client moved(Client client, Homes.Home home) {
        return client.institutionId().equals(home.id()) ? client : client.movedTo(home.id(), home.district());
    }
}
