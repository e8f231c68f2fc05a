package id.naungan.casework.referral;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Transfers;
import id.naungan.casework.transfer.Offer;
import id.naungan.casework.transfer.OfferTransfer;
import id.naungan.casework.transfer.Offered;
import id.naungan.client.EditFile;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.client.domain.Client;
import id.naungan.store.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a referral: with consent, or in an emergency with its reason; to a home of this system as an offer to move. */
@Component
class SendReferral {

    private static final ActKind SENT = ActKind.of("casework.referral-sent");
    private static final ActKind SENT_ANYWAY = ActKind.of("casework.referral-sent-without-consent");

    private final EditFile edit;
    private final Referrals referrals;
    private final ReferralBook book;
    private final OfferTransfer offers;
    private final Transfers transfers;
    private final Homes homes;
    private final Tasks tasks;
    private final Today today;
    private final Scopes scopes;

    SendReferral(
            EditFile edit,
            Referrals referrals,
            ReferralBook book,
            OfferTransfer offers,
            Transfers transfers,
            Homes homes,
            Tasks tasks,
            Today today,
            Scopes scopes) {
        this.edit = edit;
        this.referrals = referrals;
        this.book = book;
        this.offers = offers;
        this.transfers = transfers;
        this.homes = homes;
        this.tasks = tasks;
        this.today = today;
        this.scopes = scopes;
    }

    Sent send(Referral draft, Sending typed) {
        if (draft.status() != ReferralStatus.DRAF) return sentBefore(draft);
        var words = referrals.words(draft.id()).orElse(null);
        if (words == null) return new Sent.Closed();
        var refused = refusal(draft, words, typed).or(() -> offerRefused(draft));
        if (refused.isPresent()) return refused.get();
        var transfer = draft.toHome() ? Ids.next() : null;
        var anyway = draft.consent() == ReferralConsent.TIDAK;
        edit.perform(
                anyway ? SENT_ANYWAY : SENT,
                Reason.of(anyway ? typed.emergency() : null),
                draft.clientId(),
                file -> out(draft, words, typed, transfer, file));
        return transfer == null ? new Sent.Out() : new Sent.Offered(transfer);
    }

    private static Sent sentBefore(Referral sent) {
        return sent.transferId() == null ? new Sent.Out() : new Sent.Offered(sent.transferId());
    }

    private void out(Referral draft, ReferralWords words, Sending typed, @Nullable UUID transfer, Client file) {
        if (transfer != null) offer(draft, words, transfer);
        book.sent(draft, file, typed, transfer, scopes.current().name());
        tasks.put(new NewTask(
                draft.taskKey(),
                file.id(),
                file.institutionId(),
                file.district(),
                "rujukan-jawaban",
                draft.receiver(),
                draft.deadline(),
                draft.holder(),
                "PEKSOS",
                draft.href(),
                "USULAN"));
    }

    private void offer(Referral draft, ReferralWords words, UUID transfer) {
        var home = java.util.Objects.requireNonNull(draft.toInstitutionId());
        var on = draft.appointmentOn() == null ? today.date() : draft.appointmentOn();
        var came = offers.offer(transfer, draft.clientId(), new Offer(home, on, words.reason()));
        if (!(came instanceof Offered.Open)) throw new id.naungan.web.Stale();
    }

    /** What the referral itself forbids. */
    private Optional<Sent> refusal(Referral draft, ReferralWords words, Sending typed) {
        if (draft.consent() == ReferralConsent.BELUM) return Optional.of(new Sent.NotAsked());
        if (draft.consent() == ReferralConsent.TIDAK && !draft.urgent()) return Optional.of(new Sent.Refused());
        if (draft.consent() == ReferralConsent.TIDAK && typed.emergency() == null)
            return Optional.of(new Sent.NeedsEmergency());
        if (draft.deadline().isBefore(today.date())) return Optional.of(new Sent.TooLate());
        var found = telling(draft, words);
        var name = found.contains(Telltale.Kind.NAMA);
        return name || (!found.isEmpty() && typed.numbers() == null)
                ? Optional.of(new Sent.Tells(found))
                : Optional.empty();
    }

    /** The name counts only where it was chosen not to say it. */
    static List<Telltale.Kind> telling(Referral draft, ReferralWords words) {
        return Telltale.in(words.summary(), draft.shownAs() == ShownAs.NAMA ? "" : draft.clientName());
    }

    private Optional<Sent> offerRefused(Referral draft) {
        if (draft.toInstitutionId() == null) return Optional.empty();
        if (!scopes.current().may(Permission.ADMIT_CLIENT)
                || draft.toInstitutionId().equals(draft.institutionId())) return Optional.of(new Sent.NotOffered());
        return transfers
                .openOf(draft.clientId())
                .map(open -> new Sent.AlreadyOffered(
                        homes.named(open.toInstitutionId()).name()));
    }
}
