package id.naungan.access.invitation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.access.domain.Places;
import id.naungan.access.invitation.InviteAccount.Outcome;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting somebody, one question a page: what kind of account, where, who. */
@Controller
class InvitePage {

    private static final int MOST_PLACES = 30;

    private final InviteAccount invite;
    private final ShareLink share;
    private final Places places;
    private final Scopes scopes;

    InvitePage(InviteAccount invite, ShareLink share, Places places, Scopes scopes) {
        this.invite = invite;
        this.share = share;
        this.places = places;
        this.scopes = scopes;
    }

    @GetMapping("/akun-petugas/undangan")
    @May(Permission.MANAGE_ACCOUNTS)
    String ask(
            @RequestParam(required = false) @Nullable Role peran,
            @RequestParam(required = false) @Nullable Reach cakupan,
            @RequestParam(required = false) @Nullable String tempat,
            @RequestParam(defaultValue = "") String cari,
            Model model,
            Locale locale) {
        if (peran == null || cakupan == null) return kinds(tempat, model);
        var offer = new Offer(peran, cakupan);
        var own = offer.place(scopes.current());
        var place = own != null ? own : tempat;
        if (place == null) return places(offer, cari, model);
        return page(posting(offer, place), place, Form.blank(Invitee.class).prefilled("id", Ids.next()), model, locale);
    }

    @PostMapping("/akun-petugas/undangan")
    @May(Permission.MANAGE_ACCOUNTS)
    String take(
            @RequestParam Role peran,
            @RequestParam Reach cakupan,
            @RequestParam(defaultValue = "") String tempat,
            Submission<Invitee> submission,
            Flash flash,
            Model model,
            Locale locale) {
        var posting = posting(new Offer(peran, cakupan), tempat);
        return switch (submission) {
            case Rejected<Invitee>(var form) -> page(posting, tempat, form, model, locale);
            case Accepted<Invitee> accepted ->
                switch (invite.as(posting, accepted.value())) {
                    case Outcome.Invited(var account, var link) -> {
                        model.addAttribute("link", share.of(account, link));
                        yield "access/link-made";
                    }
                    case Outcome.Before(var account) -> {
                        flash.say("access.invite.before");
                        yield "redirect:/akun-petugas/" + account.id();
                    }
                    case Outcome.UsernameTaken() ->
                        page(
                                posting,
                                tempat,
                                accepted.form().wrong("username", "access.username.taken"),
                                model,
                                locale);
                    case Outcome.NotYours(var why) -> throw new NotAllowed(why.name());
                };
        };
    }

    private Posting posting(Offer offer, String place) {
        if (!offer.role().reaches().contains(offer.reach())) throw new NotVisible();
        return offer.at(place, places).orElseThrow(NotVisible::new);
    }

    private String kinds(@Nullable String place, Model model) {
        var offers = Offer.of(scopes.current()).stream()
                .filter(offer -> place == null || offer.atInstitution())
                .toList();
        model.addAttribute("offers", offers).addAttribute("place", place == null ? "" : place);
        return "access/invite-kind";
    }

    private String places(Offer offer, String typed, Model model) {
        var scope = scopes.current();
        var within = scope.region() == null ? "" : scope.region();
        var found = offer.atInstitution()
                ? places.homes(typed, within, MOST_PLACES)
                : places.regions(typed, within, offer.reach() == Reach.PROVINCE ? 1 : 2, MOST_PLACES);
        model.addAttribute("offer", offer).addAttribute("typed", typed).addAttribute("places", found);
        return "access/invite-place";
    }

    private String page(Posting posting, String place, Form<Invitee> form, Model model, Locale locale) {
        model.addAttribute("form", form)
                .addAttribute("offer", new Offer(posting.role(), posting.reach()))
                .addAttribute("place", place)
                .addAttribute("placeName", places.of(posting, locale));
        return "access/invite";
    }
}
