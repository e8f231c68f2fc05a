package id.naungan.casework.transfer;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.reference.Regions;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offers a person to another home: first the home is looked for, then day and reason are given. */
@Controller
class OfferPage {

    private static final int LETTERS = 3;

    private final OfferTransfer offers;
    private final Clients clients;
    private final Homes homes;
    private final Regions regions;
    private final Today today;
    private final TransactionOperations transaction;

    OfferPage(
            OfferTransfer offers,
            Clients clients,
            Homes homes,
            Regions regions,
            Today today,
            TransactionOperations transaction) {
        this.offers = offers;
        this.clients = clients;
        this.homes = homes;
        this.regions = regions;
        this.today = today;
        this.transaction = transaction;
    }

    /** `typed` is part of a home's name, and homes are public. */
    @GetMapping("/klien/{id}/pindah")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(required = false) @Nullable UUID tujuan) {
        var client = client(id);
        if (tujuan != null) {
            return form(
                    client,
                    Ids.next(),
                    homes.named(tujuan),
                    Form.blank(Offer.class).prefilled("on", today.date()).prefilled("destination", tujuan));
        }
        var found = cari.strip().length() < LETTERS
                ? List.<Homes.Home>of()
                : homes.search(cari.strip()).stream()
                        .filter(home -> !home.id().equals(client.institutionId()))
                        .toList();
        return new ModelAndView("casework/transfer/choose")
                .addObject("client", client)
                .addObject("typed", cari)
                .addObject("homes", found)
                .addObject("regions", regions);
    }

    @PostMapping("/klien/{id}/pindah")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView offer(
            @PathVariable UUID id,
            @RequestParam("id") UUID transfer,
            @RequestParam UUID destination,
            Submission<Offer> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Offer>(var form) -> form(client(id), transfer, homes.named(destination), form);
            case Accepted<Offer> accepted -> offered(id, transfer, accepted, flash);
        };
    }

    private ModelAndView offered(UUID id, UUID transfer, Accepted<Offer> sent, Flash flash) {
        return switch (offers.offer(transfer, id, sent.value())) {
            case Offered.Open(var open) -> {
                flash.say("casework.transfer.offered");
                yield new ModelAndView("redirect:/pindahan/" + open);
            }
            case Offered.AlreadyOffered(var home) ->
                again(id, transfer, sent, sent.form().wrong("", "casework.transfer.already-offered", home));
            case Offered.SameHome() -> again(id, transfer, sent, sent.form().wrong("", "casework.transfer.same-home"));
        };
    }

    private ModelAndView again(UUID id, UUID transfer, Accepted<Offer> sent, Form<Offer> form) {
        return form(client(id), transfer, homes.named(sent.value().destination()), form);
    }

    private Client client(UUID id) {
        return transaction.execute(status -> clients.findById(id).orElseThrow(NotVisible::new));
    }

    private static ModelAndView form(Client client, UUID transfer, Homes.Home destination, Form<Offer> form) {
        return new ModelAndView("casework/transfer/offer")
                .addObject("client", client)
                .addObject("fresh", transfer)
                .addObject("destination", destination)
                .addObject("form", form);
    }
}
