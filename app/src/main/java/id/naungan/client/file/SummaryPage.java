package id.naungan.client.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.ClientFiles;
import id.naungan.client.FileCover;
import id.naungan.client.FilePart;
import id.naungan.client.InCharge;
import id.naungan.client.NextStep;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.reference.Regions;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first tab of a file: the person on one page. */
@Controller
class SummaryPage {

    private final ClientFiles files;
    private final Clients clients;
    private final Regions regions;
    private final Words words;
    private final List<NextStep.Offer> offers;
    private final Clock clock;
    private final Scopes scopes;
    private final List<InCharge.Source> inCharge;
    private final List<FilePart> parts;

    SummaryPage(
            ClientFiles files,
            Clients clients,
            Regions regions,
            Words words,
            List<NextStep.Offer> offers,
            Clock clock,
            Scopes scopes,
            List<InCharge.Source> inCharge,
            List<FilePart> parts) {
        this.inCharge = inCharge;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(FilePart::order)).toList();
        this.files = files;
        this.clients = clients;
        this.regions = regions;
        this.words = words;
        this.offers = offers;
        this.clock = clock;
        this.scopes = scopes;
    }

    @GetMapping("/klien/{id}")
    @May(Permission.SEE_CLIENTS)
    String summary(@PathVariable UUID id, Model model) {
        model.addAttribute("words", words);
        files.open(id, ClientFiles.FIRST_PAGE, cover -> {
            model.addAttribute("file", cover);
            model.addAttribute("summary", summary(cover, clients.findById(id).orElseThrow(NotVisible::new)));
            return cover;
        });
        return "client/file/summary";
    }

    private Summary summary(FileCover cover, Client client) {
        var today = LocalDate.now(clock.withZone(scopes.current().zone()));
        var steps = offers.stream()
                .flatMap(offer -> offer.of(client.id(), cover.resident()).stream())
                .toList();
        return new Summary(
                Form.of(client.identity()),
                Form.of(client.birth()),
                Form.of(client.origin()),
                Form.of(client.situation()),
                NumberWarnings.of(
                        client, today, code -> regions.find(code.value()).isPresent()),
                steps,
                inCharge.stream()
                        .filter(source -> scopes.current().may(source.permission()))
                        .flatMap(source -> source.of(client.id()).stream())
                        .toList(),
                parts.stream()
                        .filter(part -> scopes.current().may(part.permission()))
                        .toList());
    }
}
