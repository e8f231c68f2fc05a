package id.naungan.aid.residents;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A manager looks through who lived there and says that it is so. */
@Controller
class DeclarePage {

    private static final String HERE = "/lks/{id}/bantuan/penghuni/{span}";

    private final InstitutionCovers covers;
    private final Declarations declarations;

    DeclarePage(InstitutionCovers covers, Declarations declarations) {
        this.covers = covers;
        this.declarations = declarations;
    }

    @GetMapping(HERE)
    @May(Permission.RECEIVE_AID)
    String ask(@PathVariable UUID id, @PathVariable String span, Model model) {
        var cover = covers.of(id);
        model.addAttribute("cover", cover)
                .addAttribute("residents", declarations.of(cover, span))
                .addAttribute("fresh", Declarations.fresh());
        return "aid/residents/declare";
    }

    @PostMapping(HERE)
    @May(Permission.RECEIVE_AID)
    String declare(
            @PathVariable UUID id,
            @PathVariable String span,
            @RequestParam("id") UUID declaration,
            @RequestParam String sidik,
            Flash flash) {
        declarations.declare(covers.of(id), span, declaration, sidik);
        flash.say("aid.flash.declared");
        return "redirect:/lks/" + id + "/bantuan";
    }
}
