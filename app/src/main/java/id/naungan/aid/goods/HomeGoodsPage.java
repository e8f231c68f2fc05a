package id.naungan.aid.goods;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home's side of goods: how they arrived, and the account of them. */
@Controller
class HomeGoodsPage {

    private static final String HERE = "/lks/{id}/bantuan/barang/{proposal}";

    private final InstitutionCovers covers;
    private final GoodsAccounts accounts;
    private final MoveGoods move;
    private final PrintGoods print;
    private final Files files;
    private final Speech speech;

    HomeGoodsPage(
            InstitutionCovers covers,
            GoodsAccounts accounts,
            MoveGoods move,
            PrintGoods print,
            Files files,
            Speech speech) {
        this.covers = covers;
        this.accounts = accounts;
        this.move = move;
        this.print = print;
        this.files = files;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, @PathVariable UUID proposal, Model model) {
        var goods = accounts.one(proposal, id);
        model.addAttribute("cover", covers.of(id))
                .addAttribute("goods", goods)
                .addAttribute("deliveries", accounts.deliveries(proposal, id))
                .addAttribute("movements", accounts.movements(proposal, id));
        return "aid/goods/show";
    }

    @GetMapping(HERE + "/kiriman/{delivery}")
    @May(Permission.RECEIVE_AID)
    String ask(@PathVariable UUID id, @PathVariable UUID proposal, @PathVariable UUID delivery, Model model) {
        var sent = waiting(id, proposal, delivery);
        return arrival(
                accounts.one(proposal, id),
                sent,
                Form.blank(ArrivalForm.class)
                        .prefilled("scan", Ids.next())
                        .prefilled("good", sent.quantity())
                        .prefilled("damaged", 0)
                        .prefilled("missing", 0),
                model);
    }

    @PostMapping(HERE + "/kiriman/{delivery}")
    @May(Permission.RECEIVE_AID)
    String receive(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @PathVariable UUID delivery,
            Submission<ArrivalForm> typed,
            Flash flash,
            Model model) {
        var goods = accounts.one(proposal, id);
        var sent = waiting(id, proposal, delivery);
        return switch (typed) {
            case Rejected<ArrivalForm>(var form) -> arrival(goods, sent, form, model);
            case Accepted<ArrivalForm> accepted -> {
                var said = accepted.value();
                if (said.good() + said.damaged() + said.missing() != sent.quantity())
                    yield arrival(
                            goods, sent, accepted.form().wrong("good", "aid.error.arrival", sent.quantity()), model);
                if (said.good() < sent.quantity() && said.note() == null)
                    yield arrival(goods, sent, accepted.form().wrong("note", "aid.error.arrival-note"), model);
                var file = said.file();
                if (file == null || file.isEmpty()) yield received(goods, sent, said, null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        arrival(goods, sent, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> received(goods, sent, said, fine, flash);
                };
            }
        };
    }

    private String received(Goods goods, Delivery sent, ArrivalForm said, Checked.@Nullable Fine scan, Flash flash) {
        move.receive(goods, sent, said, scan);
        flash.say("aid.flash.received");
        return "redirect:" + goods.href();
    }

    @PostMapping(HERE + "/catatan/{movement}/pembatalan")
    @May(Permission.RECEIVE_AID)
    String undo(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @PathVariable UUID movement,
            @RequestParam(defaultValue = "") String alasan,
            Flash flash) {
        var goods = accounts.one(proposal, id);
        var found = accounts.movements(proposal, id).stream()
                .filter(m -> m.id().equals(movement))
                .findFirst()
                .orElseThrow(NotVisible::new);
        if (!found.undoable()) throw new Stale();
        move.undo(goods, found, alasan.isBlank() ? "Salah catat" : alasan.strip());
        flash.say("aid.flash.kept");
        return "redirect:" + goods.href() + "#catatan";
    }

    @PostMapping(HERE + "/cetakan")
    @May(Permission.RECEIVE_AID)
    String print(@PathVariable UUID id, @PathVariable UUID proposal, HttpServletRequest request) {
        var letter = print.account(speech.of(request), accounts.one(proposal, id), accounts.movements(proposal, id));
        return "redirect:/surat/" + letter.id();
    }

    private Delivery waiting(UUID id, UUID proposal, UUID delivery) {
        var found = accounts.deliveries(proposal, id).stream()
                .filter(d -> d.id().equals(delivery))
                .findFirst()
                .orElseThrow(NotVisible::new);
        if (found.arrived()) throw new Stale();
        return found;
    }

    private String arrival(Goods goods, Delivery sent, Form<ArrivalForm> form, Model model) {
        model.addAttribute("cover", covers.of(goods.institutionId()))
                .addAttribute("form", form)
                .addAttribute("title", "aid.arrival.form")
                .addAttribute("lead", "aid.arrival.lead")
                .addAttribute("action", goods.href() + "/kiriman/" + sent.id())
                .addAttribute("back", goods.href());
        return "aid/homeform";
    }
}
