package id.naungan.access.accounts;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Mandate;
import id.naungan.access.domain.Places;
import id.naungan.access.invitation.RenewLink;
import id.naungan.access.invitation.ShareLink;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts a manager looks after: the list, one account, a new link for it, closing it. */
@Controller
class AccountsPage {

    private final AccountList list;
    private final AccountBook accounts;
    private final CloseAccount close;
    private final RenewLink renew;
    private final ShareLink share;
    private final Places places;
    private final Scopes scopes;

    AccountsPage(
            AccountList list,
            AccountBook accounts,
            CloseAccount close,
            RenewLink renew,
            ShareLink share,
            Places places,
            Scopes scopes) {
        this.list = list;
        this.accounts = accounts;
        this.close = close;
        this.renew = renew;
        this.share = share;
        this.places = places;
        this.scopes = scopes;
    }

    @GetMapping("/akun-petugas")
    @May(Permission.MANAGE_ACCOUNTS)
    String list(Submission<Filter> filter, @RequestParam(defaultValue = "1") int hal, Model model) {
        return list(filter, "", Math.max(1, hal), model);
    }

    /** Names do not belong in addresses, so a search is sent, not linked to. */
    @PostMapping("/akun-petugas/pencarian")
    @May(Permission.MANAGE_ACCOUNTS)
    String search(Submission<Filter> filter, @RequestParam(defaultValue = "") String nama, Model model) {
        return list(filter, nama, 1, model);
    }

    private String list(Submission<Filter> submission, String typed, int number, Model model) {
        var filter = submission instanceof Accepted<Filter>(var value) ? value : Filter.NONE;
        model.addAttribute("form", Form.of(filter))
                .addAttribute("typed", typed)
                .addAttribute("accounts", list.page(filter, typed, Math.min(number, 10_000)));
        return "access/accounts";
    }

    @GetMapping("/akun-petugas/{id}")
    @May(Permission.MANAGE_ACCOUNTS)
    String show(@PathVariable UUID id, Model model, Locale locale) {
        var account = visible(id);
        var mandate = new Mandate(scopes.current());
        model.addAttribute("account", account)
                .addAttribute("place", places.of(account.posting(), locale))
                .addAttribute("offDuty", list.offDuty(account.id()))
                .addAttribute("mayLink", mandate.mayLink(account))
                .addAttribute("mayClose", mandate.mayClose(account));
        return "access/account";
    }

    @PostMapping("/akun-petugas/{id}/tautan")
    @May(Permission.MANAGE_ACCOUNTS)
    String link(@PathVariable UUID id, Model model) {
        var renewed = renew.of(id);
        model.addAttribute("link", share.of(renewed.account(), renewed.link()));
        return "access/link-made";
    }

    @GetMapping("/akun-petugas/{id}/penutupan")
    @May(Permission.MANAGE_ACCOUNTS)
    String askClosure(@PathVariable UUID id, Model model) {
        return closure(id, Form.blank(Closure.class), model);
    }

    @PostMapping("/akun-petugas/{id}/penutupan")
    @May(Permission.MANAGE_ACCOUNTS)
    String close(@PathVariable UUID id, Submission<Closure> submission, Flash flash, Model model) {
        return switch (submission) {
            case Rejected<Closure>(var form) -> closure(id, form, model);
            case Accepted<Closure> accepted ->
                switch (close.of(id, accepted.value().reason())) {
                    case CLOSED -> {
                        flash.say("access.closure.done");
                        yield "redirect:/akun-petugas/" + id;
                    }
                    case LAST_ADMINISTRATOR -> closure(id, accepted.form().wrong("", "access.closure.last"), model);
                };
        };
    }

    private String closure(UUID id, Form<Closure> form, Model model) {
        var account = visible(id);
        if (!new Mandate(scopes.current()).mayClose(account)) throw new NotAllowed("MANAGE_ACCOUNTS");
        model.addAttribute("account", account).addAttribute("form", form);
        return "access/closure";
    }

    private Account visible(UUID id) {
        return accounts.findById(id).orElseThrow(NotVisible::new);
    }
}
