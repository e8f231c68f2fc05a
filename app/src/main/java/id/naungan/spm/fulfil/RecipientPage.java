package id.naungan.spm.fulfil;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.spm.domain.Quarter;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of a home counts towards SPM, as what, and who provides: said by the office. */
@Controller
class RecipientPage {

    private static final String HERE = "/lks/{id}/spm/penerima";

    private final InstitutionCovers covers;
    private final Recipients recipients;
    private final Persons persons;
    private final Codes codes;

    RecipientPage(InstitutionCovers covers, Recipients recipients, Persons persons, Codes codes) {
        this.covers = covers;
        this.recipients = recipients;
        this.persons = persons;
        this.codes = codes;
    }

    @GetMapping(HERE)
    @May(Permission.REPORT_SPM)
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("recipients", recipients.of(id))
                .addAttribute("codes", codes);
        return "spm/fulfil/recipients";
    }

    @PostMapping(HERE)
    @May(Permission.REPORT_SPM)
    String keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dasar,
            HttpServletRequest request,
            Flash flash) {
        var cover = covers.of(id);
        recipients.keep(cover, Recipients.read(request.getParameterMap()).orElseThrow(NotVisible::new), dasar);
        persons.count(id, Quarter.of(persons.today()));
        flash.say("spm.flash.kept");
        return "redirect:/lks/" + id + "/spm";
    }
}
