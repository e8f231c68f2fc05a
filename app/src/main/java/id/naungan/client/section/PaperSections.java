package id.naungan.client.section;

import id.naungan.amend.Amendable.Current;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Papers;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes what is known of a paper. Which paper it is stays: a mistaken kind is another paper. */
@Component
class PaperSections {

    private final Papers papers;
    private final Clients clients;
    private final Codes codes;
    private final ApplicationEventPublisher events;

    PaperSections(Papers papers, Clients clients, Codes codes, ApplicationEventPublisher events) {
        this.papers = papers;
        this.clients = clients;
        this.codes = codes;
        this.events = events;
    }

    Current<Paper.Details> current(UUID id) {
        var paper = find(id);
        return new Current<>(
                paper.paper(),
                Versions.of(paper.version()),
                codes.label("JENIS_SURAT", paper.paper().kind(), Locale.of("id")),
                "/klien/" + paper.clientId() + "/surat");
    }

    void save(UUID id, int version, Paper.Details corrected) {
        var paper = find(id);
        Versions.check(paper.version(), version);
        var details = new Paper.Details(
                paper.paper().kind(), corrected.status(), corrected.number(), corrected.issuedOn(), corrected.note());
        if (details.equals(paper.paper())) return;
        try {
            papers.save(paper.with(details));
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        }
        clients.findById(paper.clientId())
                .ifPresent(client -> events.publishEvent(new ClientsChanged(client.institutionId(), client.id())));
    }

    private Paper find(UUID id) {
        return papers.findById(id).orElseThrow(NotVisible::new);
    }
}
