package id.naungan.casework.stay;

import id.naungan.amend.Refusal;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Dated;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.OpenStay;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.domain.Stays;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects a line of the register by the rules it was written by: a new day may be neither ahead nor, without reason, far back. */
@Component
class CorrectStay {

    private final Stays stays;
    private final OpenStay register;
    private final Clients clients;
    private final Today today;
    private final ApplicationEventPublisher events;

    CorrectStay(Stays stays, OpenStay register, Clients clients, Today today, ApplicationEventPublisher events) {
        this.stays = stays;
        this.register = register;
        this.clients = clients;
        this.today = today;
        this.events = events;
    }

    void entry(UUID id, int version, Entry corrected) {
        var stay = stay(id, version);
        checkDay(stay.entry().on(), corrected);
        var client = clients.findById(stay.clientId());
        var born = client.map(c -> c.birth().birthDate()).orElse(null);
        if (born != null && corrected.on().isBefore(born.earliest()))
            throw new Refusal("on", "casework.admission.before-birth", born.date());
        if (stay.leaving() != null && !stay.leaving().on().isAfter(corrected.on())) {
            throw new Refusal(
                    "on", "casework.entry.not-before-leaving", stay.leaving().on());
        }
        save(stay.with(corrected));
        if (stay.isOpen()) client.map(c -> c.residentSince(corrected.on())).ifPresent(clients::save);
    }

    void leaving(UUID id, int version, Leaving corrected) {
        var stay = stay(id, version);
        var before = stay.leaving();
        if (before == null) throw new NotVisible();
        checkDay(before.on(), corrected);
        if (!corrected.on().isAfter(stay.entry().on()))
            throw new Refusal(
                    "on", "casework.leaving.not-after-entry", stay.entry().on());
        save(stay.with(corrected));
    }

    private Stay stay(UUID id, int version) {
        var stay = stays.findById(id).orElseThrow(NotVisible::new);
        if (!Integer.valueOf(version).equals(stay.version())) throw new Stale();
        return stay;
    }

    private void checkDay(LocalDate before, Dated corrected) {
        var lateness = today.lateness();
        if (corrected.on().equals(before)) return;
        if (lateness.inFuture(corrected.on())) throw new Refusal("on", "casework.date.future");
        if (lateness.needsReason(corrected))
            throw new Refusal("lateReason", "casework.late.both", lateness.days(corrected.on()), lateness.term());
    }

    private void save(Stay corrected) {
        if (!register.isFree(corrected)) throw new Refusal("on", "casework.admission.stays-elsewhere");
        stays.save(corrected);
        events.publishEvent(new ClientsChanged(corrected.institutionId()));
    }
}
