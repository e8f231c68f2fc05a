package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.client.ClientFiles;
import id.naungan.client.FileCover;
import id.naungan.reference.Regions;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes a referral: to whom, why, which facts go out, what the person said. A home of this system is looked up first. */
@Controller
class ReferralDraftPage {

    /** The term within which an answer is expected. */
    static final String TERM = "rujukan-jawaban";

    private static final int LETTERS = 3;

    private final ClientFiles files;
    private final Referrals referrals;
    private final ReferralViews views;
    private final WriteReferral write;
    private final Homes homes;
    private final Regions regions;
    private final Terms terms;
    private final Today today;
    private final Messages messages;

    ReferralDraftPage(
            ClientFiles files,
            Referrals referrals,
            ReferralViews views,
            WriteReferral write,
            Homes homes,
            Regions regions,
            Terms terms,
            Today today,
            Messages messages) {
        this.files = files;
        this.referrals = referrals;
        this.views = views;
        this.write = write;
        this.homes = homes;
        this.regions = regions;
        this.terms = terms;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping("/klien/{id}/rujukan/baru")
    @May(Permission.WRITE_CASE)
    ModelAndView blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID tujuan, Locale locale) {
        return files.open(id, "rujukan", cover -> {
            var form = Form.blank(NewReferral.class)
                    .prefilled("id", Ids.next())
                    .prefilled("version", 0)
                    .prefilled("deadline", terms.value(TERM).lastDay(today.date()))
                    .prefilled("facts.shownAs", ShownAs.INISIAL)
                    .prefilled("need.urgency", ReferralUrgency.BIASA)
                    .prefilled("facts.summary", suggested(cover, locale));
            if (tujuan != null)
                form = form.prefilled("receiver.kind", Referral.LKS)
                        .prefilled("receiver.home", tujuan)
                        .prefilled("receiver.name", homes.named(tujuan).name());
            return page(cover, form, "/klien/" + id + "/rujukan");
        });
    }

    /** Age group, sex and a place for the need: nothing else is proposed. */
    private String suggested(FileCover of, Locale locale) {
        var age = ReferralBook.age(of.birth(), today.date());
        return messages.get(
                locale,
                "referral.suggested",
                messages.get(locale, "referral.sex." + of.sex().name()),
                messages.get(locale, AgeBand.of(age).messageKey()));
    }

    /** `cari` is part of a home's name, and homes are public. */
    @GetMapping("/klien/{id}/rujukan/lks")
    @May(Permission.WRITE_CASE)
    ModelAndView choose(@PathVariable UUID id, @RequestParam(defaultValue = "") String cari) {
        return files.open(id, "rujukan", cover -> {
            var found = cari.strip().length() < LETTERS
                    ? List.<Homes.Home>of()
                    : homes.search(cari.strip()).stream()
                            .filter(home -> !home.id().equals(cover.institutionId()))
                            .toList();
            return new ModelAndView("casework/referral/homes")
                    .addObject("file", cover)
                    .addObject("typed", cari)
                    .addObject("homes", found)
                    .addObject("regions", regions);
        });
    }

    @PostMapping("/klien/{id}/rujukan")
    @May(Permission.WRITE_CASE)
    ModelAndView write(@PathVariable UUID id, Submission<NewReferral> sent, Flash flash) {
        return switch (checked(sent)) {
            case Rejected<NewReferral>(var form) ->
                files.open(id, "rujukan", cover -> page(cover, form, "/klien/" + id + "/rujukan"));
            case Accepted<NewReferral>(var typed) -> {
                write.write(id, typed);
                flash.say("referral.written");
                yield new ModelAndView("redirect:/klien/" + id + "/rujukan/" + typed.id());
            }
        };
    }

    @GetMapping("/klien/{id}/rujukan/{referral}/perubahan")
    @May(Permission.WRITE_CASE)
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID referral) {
        return files.open(id, "rujukan", cover -> {
            var draft = draft(id, referral);
            var words = referrals.words(referral).orElseThrow(() -> new NotAllowed("OPEN_SEALED"));
            return page(cover, Form.of(NewReferral.of(draft, words)), draft.href() + "/perubahan");
        });
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/perubahan")
    @May(Permission.WRITE_CASE)
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID referral, Submission<NewReferral> sent, Flash flash) {
        var draft = draft(id, referral);
        return switch (checked(sent)) {
            case Rejected<NewReferral>(var form) ->
                files.open(id, "rujukan", cover -> page(cover, form, draft.href() + "/perubahan"));
            case Accepted<NewReferral>(var typed) -> {
                if (!typed.id().equals(referral)) throw new NotVisible();
                write.rewrite(draft, typed);
                flash.say("referral.written");
                yield new ModelAndView("redirect:" + draft.href());
            }
        };
    }

    private Referral draft(UUID client, UUID id) {
        var referral = views.referral(client, id);
        if (!referral.isDraft()) throw new NotVisible();
        return referral;
    }

    /** Days that have gone by already are no deadline. */
    private Submission<NewReferral> checked(Submission<NewReferral> sent) {
        if (!(sent instanceof Accepted<NewReferral> accepted)) return sent;
        var typed = accepted.value();
        var form = accepted.form();
        if (typed.deadline().isBefore(today.date())) form = form.wrong("deadline", "referral.wrong.deadline");
        if (typed.appointment() != null && typed.appointment().isBefore(today.date()))
            form = form.wrong("appointment", "referral.wrong.deadline");
        return form.hasProblems() ? new Rejected<>(form) : sent;
    }

    private static ModelAndView page(FileCover cover, Form<NewReferral> form, String action) {
        return new ModelAndView("casework/referral/draft")
                .addObject("file", cover)
                .addObject("form", form)
                .addObject("action", action);
    }
}
