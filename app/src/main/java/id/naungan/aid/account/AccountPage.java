package id.naungan.aid.account;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.payment.Payment;
import id.naungan.aid.payment.Payments;
import id.naungan.aid.programme.Programmes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of one payment: received, spent, left; sent by the home, judged by whoever paid. */
@Controller
class AccountPage {

    private static final String HERE = "/lks/{id}/bantuan/dana/{payment}";

    private final InstitutionCovers covers;
    private final Payments payments;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Files files;
    private final Codes codes;

    AccountPage(
            InstitutionCovers covers,
            Payments payments,
            Accounts accounts,
            Programmes programmes,
            Files files,
            Codes codes) {
        this.covers = covers;
        this.payments = payments;
        this.accounts = accounts;
        this.programmes = programmes;
        this.files = files;
        this.codes = codes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, @PathVariable UUID payment, Model model) {
        return page(id, payments.one(id, payment), blank(), Form.blank(JudgementForm.class), model);
    }

    @PostMapping(HERE + "/belanja")
    @May(Permission.RECEIVE_AID)
    String spend(
            @PathVariable UUID id, @PathVariable UUID payment, Submission<ExpenseForm> sent, Flash flash, Model model) {
        var found = payments.one(id, payment);
        return switch (sent) {
            case Rejected<ExpenseForm>(var form) -> page(id, found, form, Form.blank(JudgementForm.class), model);
            case Accepted<ExpenseForm> accepted -> {
                var file = accepted.value().file();
                if (file == null || file.isEmpty()) yield spent(id, found, accepted, null, flash, model);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        page(
                                id,
                                found,
                                accepted.form().wrong("file", key, args.toArray()),
                                Form.blank(JudgementForm.class),
                                model);
                    case Checked.Fine fine -> spent(id, found, accepted, fine, flash, model);
                };
            }
        };
    }

    private String spent(
            UUID id,
            Payment found,
            Accepted<ExpenseForm> accepted,
            Checked.@Nullable Fine scan,
            Flash flash,
            Model model) {
        var wrong = !found.open()
                ? accepted.form().wrong("", "aid.error.account")
                : found.received() == null
                        ? accepted.form().wrong("", "aid.error.receive-first")
                        : !accounts.spend(found, accepted.value(), scan)
                                ? accepted.form().wrong("amount", "aid.error.balance")
                                : null;
        if (wrong != null) return page(id, found, wrong, Form.blank(JudgementForm.class), model);
        flash.say("aid.flash.kept");
        return "redirect:" + found.href() + "#belanja";
    }

    @PostMapping(HERE + "/belanja/{expense}/pembatalan")
    @May(Permission.RECEIVE_AID)
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID payment,
            @PathVariable UUID expense,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String alasan,
            Flash flash) {
        var found = payments.one(id, payment);
        if (!found.open()) throw new Stale();
        if (accounts.expenses(payment).stream().noneMatch(e -> e.id().equals(expense))) throw new NotVisible();
        accounts.withdraw(expense, versi, alasan.isBlank() ? "Salah catat" : alasan.strip());
        flash.say("aid.flash.kept");
        return "redirect:" + found.href() + "#belanja";
    }

    @PostMapping(HERE + "/pengiriman")
    @May(Permission.RECEIVE_AID)
    String send(@PathVariable UUID id, @PathVariable UUID payment, Flash flash) {
        var found = payments.one(id, payment);
        if (found.received() == null) throw new NotAllowed("RECEIVE_AID");
        accounts.send(found);
        flash.say("aid.flash.account-sent");
        return "redirect:" + found.href();
    }

    @PostMapping(HERE + "/penilaian")
    @May(Permission.PAY_AID)
    String judge(
            @PathVariable UUID id,
            @PathVariable UUID payment,
            Submission<JudgementForm> sent,
            Flash flash,
            Model model) {
        var found = payments.one(id, payment);
        if (!programmes.mine(found.region())) throw new NotAllowed("PAY_AID");
        return switch (sent) {
            case Rejected<JudgementForm>(var form) -> page(id, found, blank(), form, model);
            case Accepted<JudgementForm>(var value) -> {
                accounts.judge(found, value);
                flash.say("aid.flash.judged");
                yield "redirect:" + found.href();
            }
        };
    }

    private static Form<ExpenseForm> blank() {
        return Form.blank(ExpenseForm.class).prefilled("id", Ids.next()).prefilled("scan", Ids.next());
    }

    private String page(
            UUID id, Payment payment, Form<ExpenseForm> expense, Form<JudgementForm> judgement, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("payment", payment)
                .addAttribute("expenses", accounts.expenses(payment.id()))
                .addAttribute("form", expense)
                .addAttribute("judgement", judgement)
                .addAttribute("payer", programmes.mine(payment.region()))
                .addAttribute("codes", codes);
        return "aid/account/show";
    }
}
