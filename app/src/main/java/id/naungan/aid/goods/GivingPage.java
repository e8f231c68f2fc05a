package id.naungan.aid.goods;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A home hands goods out: to its clients as one list, for the house as a whole, or writes off what broke. */
@Controller
class GivingPage {

    private static final String HERE = "/lks/{id}/bantuan/barang/{proposal}";
    private static final String NUMBER = "jumlah-";

    private final InstitutionCovers covers;
    private final GoodsAccounts accounts;
    private final MoveGoods move;

    GivingPage(InstitutionCovers covers, GoodsAccounts accounts, MoveGoods move) {
        this.covers = covers;
        this.accounts = accounts;
        this.move = move;
    }

    @GetMapping(HERE + "/pembagian")
    @May(Permission.RECEIVE_AID)
    String ask(@PathVariable UUID id, @PathVariable UUID proposal, Model model) {
        return grid(
                accounts.one(proposal, id), Form.blank(GivingForm.class).prefilled("id", Ids.next()), Map.of(), model);
    }

    @PostMapping(HERE + "/pembagian")
    @May(Permission.RECEIVE_AID)
    String give(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            Submission<GivingForm> sent,
            @RequestParam MultiValueMap<String, String> all,
            Flash flash,
            Model model) {
        var goods = accounts.one(proposal, id);
        var typed = typed(goods, all);
        return switch (sent) {
            case Rejected<GivingForm>(var form) -> grid(goods, form, typed, model);
            case Accepted<GivingForm> accepted -> {
                if (!typed.values().stream().allMatch(number -> number.matches("\\d{1,6}")))
                    yield grid(goods, accepted.form().wrong("", "aid.error.giving-number"), typed, model);
                var given = new LinkedHashMap<UUID, Integer>();
                typed.forEach((client, number) -> {
                    if (Integer.parseInt(number) > 0) given.put(client, Integer.parseInt(number));
                });
                if (given.isEmpty())
                    yield grid(goods, accepted.form().wrong("", "aid.error.giving-none"), typed, model);
                if (!move.give(goods, accepted.value(), given))
                    yield grid(goods, accepted.form().wrong("", "aid.error.giving", goods.left()), typed, model);
                flash.say("aid.flash.kept");
                yield "redirect:" + goods.href() + "#catatan";
            }
        };
    }

    @GetMapping(HERE + "/pemakaian")
    @May(Permission.RECEIVE_AID)
    String use(@PathVariable UUID id, @PathVariable UUID proposal, Model model) {
        return use(accounts.one(proposal, id), Form.blank(UseForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE + "/pemakaian")
    @May(Permission.RECEIVE_AID)
    String use(@PathVariable UUID id, @PathVariable UUID proposal, Submission<UseForm> sent, Flash flash, Model model) {
        var goods = accounts.one(proposal, id);
        return switch (sent) {
            case Rejected<UseForm>(var form) -> use(goods, form, model);
            case Accepted<UseForm> accepted -> {
                if (!move.use(goods, accepted.value()))
                    yield use(goods, accepted.form().wrong("quantity", "aid.error.giving", goods.left()), model);
                flash.say("aid.flash.kept");
                yield "redirect:" + goods.href() + "#catatan";
            }
        };
    }

    /** What was typed beside clients of this list; anybody else's number is not read. */
    private Map<UUID, String> typed(Goods goods, MultiValueMap<String, String> all) {
        var typed = new LinkedHashMap<UUID, String>();
        for (var one : accounts.recipients(goods.proposalId(), goods.institutionId())) {
            var number = all.getFirst(NUMBER + one.clientId());
            if (number != null && !number.isBlank()) typed.put(one.clientId(), number.strip());
        }
        return typed;
    }

    private String grid(Goods goods, Form<GivingForm> form, Map<UUID, String> typed, Model model) {
        model.addAttribute("cover", covers.of(goods.institutionId()))
                .addAttribute("goods", goods)
                .addAttribute("recipients", accounts.recipients(goods.proposalId(), goods.institutionId()))
                .addAttribute("typed", typed)
                .addAttribute("form", form);
        return "aid/goods/give";
    }

    private String use(Goods goods, Form<UseForm> form, Model model) {
        model.addAttribute("cover", covers.of(goods.institutionId()))
                .addAttribute("form", form)
                .addAttribute("title", "aid.use.form")
                .addAttribute("lead", "aid.use.lead")
                .addAttribute("action", goods.href() + "/pemakaian")
                .addAttribute("back", goods.href());
        return "aid/homeform";
    }
}
