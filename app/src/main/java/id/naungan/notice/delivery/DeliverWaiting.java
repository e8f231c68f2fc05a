package id.naungan.notice.delivery;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.notice.hook.HookPost;
import id.naungan.notice.hook.Hooks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends what is due. Nothing is sent inside a transaction: a slow receiver holds nobody up but the next delivery. */
@Component
class DeliverWaiting {

    static final ActKind GIVEN_UP = ActKind.of("notice.delivery-given-up");
    private static final int AT_ONCE = 50;

    private final Queue queue;
    private final Letters letters;
    private final HookPost post;
    private final Hooks hooks;
    private final Notices notices;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    DeliverWaiting(
            Queue queue,
            Letters letters,
            HookPost post,
            Hooks hooks,
            Notices notices,
            Acts acts,
            Scopes scopes,
            Clock clock) {
        this.queue = queue;
        this.letters = letters;
        this.post = post;
        this.hooks = hooks;
        this.notices = notices;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Answers how many were taken up. */
    int run() {
        return scopes.asSystem("notice", () -> {
            var due = queue.take(AT_ONCE);
            due.forEach(this::deliver);
            return due.size();
        });
    }

    private void deliver(Waiting delivery) {
        if (delivery.account() != null && !letters.canSend()) {
            queue.settle(delivery.id(), "DILEWATI", "no-server");
            return;
        }
        var problem = problem(delivery);
        if (problem == null) queue.settle(delivery.id(), "TERKIRIM", null);
        else if (problem.equals("stopped") || problem.equals("no-address"))
            queue.settle(delivery.id(), "DILEWATI", problem);
        else failed(delivery, problem);
    }

    private @Nullable String problem(Waiting delivery) {
        if (delivery.hook() == null) return letters.send(delivery);
        var hook = hooks.one(delivery.hook());
        return hook.active()
                ? post.send(hook, delivery.id(), delivery.kind(), delivery.href(), delivery.urgency())
                : "stopped";
    }

    private void failed(Waiting delivery, String problem) {
        Backoff.after(delivery.attempts())
                .ifPresentOrElse(wait -> queue.again(delivery.id(), wait, problem), () -> giveUp(delivery, problem));
    }

    /** Said once a day to the reader on his screen, or to the administrators for a webhook. */
    private void giveUp(Waiting delivery, String problem) {
        var hook = delivery.hook();
        acts.perform(GIVEN_UP, Reason.of(problem), () -> {
            queue.settle(delivery.id(), "GAGAL", problem);
            notices.tell(hook == null ? letterLost(delivery.account()) : hookDead(hook));
        });
    }

    private NewNotice letterLost(@Nullable UUID account) {
        return new NewNotice(
                "letter-lost",
                List.of(),
                "/akun/pemberitahuan",
                Urgency.BIASA,
                "letter-lost:" + today(),
                new Audience(account == null ? Set.of() : Set.of(account), Set.of(), null, null));
    }

    private NewNotice hookDead(UUID hook) {
        return new NewNotice(
                "hook-dead",
                List.of(),
                "/pemberitahuan/tujuan/" + hook,
                Urgency.PENTING,
                "hook-dead:" + hook + ":" + today(),
                new Audience(Set.of(), Set.of(Role.ADMIN), null, null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7));
    }
}
