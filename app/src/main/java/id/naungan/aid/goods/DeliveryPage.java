package id.naungan.aid.goods;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.programme.Programmes;
import id.naungan.institution.InstitutionWords;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's side of goods: what was sent to a home, and how all homes stand. */
@Controller
class DeliveryPage {

    private static final String HERE = "/bansos/usulan/{id}/lks/{home}/pengiriman";

    private final GoodsAccounts accounts;
    private final MoveGoods move;
    private final Programmes programmes;
    private final InstitutionWords words;

    DeliveryPage(GoodsAccounts accounts, MoveGoods move, Programmes programmes, InstitutionWords words) {
        this.accounts = accounts;
        this.move = move;
        this.programmes = programmes;
        this.words = words;
    }

    @GetMapping("/bansos/barang")
    @May(Permission.SEE_AID)
    String list(
            @RequestParam(defaultValue = "SEMUA") GoodsAccounts.Which mana,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        model.addAttribute("which", mana)
                .addAttribute("goods", accounts.all(mana, Math.max(1, hal)))
                .addAttribute("words", words);
        return "aid/goods/list";
    }

    @GetMapping(HERE)
    @May(Permission.PAY_AID)
    String show(@PathVariable UUID id, @PathVariable UUID home, Model model) {
        var goods = own(id, home);
        var form = Form.blank(DeliveryForm.class).prefilled("id", Ids.next());
        return page(goods, goods.toSend() > 0 ? form.prefilled("quantity", goods.toSend()) : form, model);
    }

    @PostMapping(HERE)
    @May(Permission.PAY_AID)
    String send(
            @PathVariable UUID id, @PathVariable UUID home, Submission<DeliveryForm> sent, Flash flash, Model model) {
        var goods = own(id, home);
        return switch (sent) {
            case Rejected<DeliveryForm>(var form) -> page(goods, form, model);
            case Accepted<DeliveryForm> accepted -> {
                boolean done = accounts.deliveries(id, home).stream()
                        .anyMatch(d -> d.id().equals(accepted.value().id()));
                if (!done && accepted.value().quantity() > goods.toSend())
                    yield page(
                            goods,
                            accepted.form().wrong("quantity", "aid.error.too-many", Math.max(0, goods.toSend())),
                            model);
                move.send(goods, accepted.value());
                flash.say("aid.flash.goods-sent");
                yield "redirect:/bansos/usulan/" + id + "/lks/" + home + "/pengiriman";
            }
        };
    }

    private Goods own(UUID id, UUID home) {
        var goods = accounts.one(id, home);
        if (!programmes.mine(goods.region())) throw new NotAllowed("PAY_AID");
        return goods;
    }

    private String page(Goods goods, Form<DeliveryForm> form, Model model) {
        model.addAttribute("goods", goods)
                .addAttribute("deliveries", accounts.deliveries(goods.proposalId(), goods.institutionId()))
                .addAttribute("form", form);
        return "aid/goods/send";
    }
}
