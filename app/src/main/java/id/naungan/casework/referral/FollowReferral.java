package id.naungan.casework.referral;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.transfer.CloseOffer;
import id.naungan.client.EditFile;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.client.domain.Client;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens after a referral was sent: answered, done with feedback, or revoked. The same form twice does it once. */
@Component
class FollowReferral {

    private static final ActKind ACCEPTED = ActKind.of("casework.referral-accepted");
    private static final ActKind REFUSED = ActKind.of("casework.referral-refused");
    private static final ActKind FINISHED = ActKind.of("casework.referral-finished");
    private static final ActKind REVOKED = ActKind.of("casework.referral-revoked");

    private final EditFile edit;
    private final ReferralBook book;
    private final CloseOffer offers;
    private final Tasks tasks;
    private final PrintReferral letters;
    private final Scopes scopes;

    FollowReferral(
            EditFile edit, ReferralBook book, CloseOffer offers, Tasks tasks, PrintReferral letters, Scopes scopes) {
        this.edit = edit;
        this.book = book;
        this.offers = offers;
        this.tasks = tasks;
        this.letters = letters;
        this.scopes = scopes;
    }

    void answer(Referral sent, Answer answer, String how) {
        if (sent.status() == answer.status()) return;
        edit.perform(
                answer.status() == ReferralStatus.DITERIMA ? ACCEPTED : REFUSED, Reason.NONE, sent.clientId(), file -> {
                    book.answered(sent, answer, by(answer.by(), how), how);
                    tasks.done(sent.taskKey(), answer.on(), null);
                    if (answer.status() == ReferralStatus.DITERIMA)
                        appointment(
                                sent, file, answer.appointment() == null ? sent.appointmentOn() : answer.appointment());
                });
    }

    void finish(Referral answered, Finish finish, String by, String how) {
        if (answered.status() == ReferralStatus.SELESAI) return;
        edit.perform(FINISHED, Reason.NONE, answered.clientId(), file -> {
            book.finished(answered, finish, by(by, how), how);
            tasks.done(answered.taskKey() + ":janji", finish.on(), null);
            tasks.drop(answered.taskKey());
            book.endLink(answered.id());
        });
    }

    /** An offer to a home is withdrawn with it, and that ends the referral too. */
    void revoke(Referral running, String why) {
        if (running.status() == ReferralStatus.DICABUT) return;
        edit.perform(REVOKED, Reason.of(why), running.clientId(), file -> {
            if (running.transferId() != null && running.status() == ReferralStatus.DIKIRIM)
                offers.withdraw(running.transferId(), why);
            else book.revoked(running, why, scopes.current().name());
            tasks.drop(running.taskKey());
            book.endLink(running.id());
            letters.revoke(running, why);
        });
    }

    private void appointment(Referral sent, Client file, @Nullable LocalDate on) {
        if (on == null) return;
        tasks.put(new NewTask(
                sent.taskKey() + ":janji",
                file.id(),
                file.institutionId(),
                file.district(),
                "rujukan-janji",
                sent.receiver(),
                on,
                sent.holder(),
                "PEKSOS",
                sent.href(),
                ""));
    }

    /** By the link it was the receiver, else whoever wrote the answer down. */
    private String by(String receiver, String how) {
        return ReferralBook.LINK.equals(how) ? receiver : scopes.current().name();
    }
}
