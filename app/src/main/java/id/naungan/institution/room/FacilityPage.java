package id.naungan.institution.room;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One group of facilities of a home, to look at and to fill in. */
@Controller
class FacilityPage {

    private final InstitutionCovers covers;
    private final Facilities facilities;
    private final Codes codes;

    FacilityPage(InstitutionCovers covers, Facilities facilities, Codes codes) {
        this.covers = covers;
        this.facilities = facilities;
        this.codes = codes;
    }

    @GetMapping("/lks/{id}/kamar/sarana/{group}")
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView grid(@PathVariable UUID id, @PathVariable String group) {
        return page(id, group, FacilityForm.of(facilities.group(id, group)), HttpStatus.OK);
    }

    @PostMapping("/lks/{id}/kamar/sarana/{group}")
    @May(Permission.EDIT_INSTITUTION)
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable String group,
            @RequestParam("versi") int version,
            HttpServletRequest request,
            Flash flash) {
        var form = FacilityForm.typed(facilities.group(id, group), version, request::getParameter);
        if (form.wrong()) return page(id, group, form, HttpStatus.UNPROCESSABLE_CONTENT);
        facilities.write(id, group, version, form.written());
        flash.say("sheet.saved");
        return new ModelAndView("redirect:/lks/" + id + "/kamar#s-sarana");
    }

    private ModelAndView page(UUID id, String group, FacilityForm form, HttpStatus status) {
        var page = new ModelAndView("institution/room/facility")
                .addObject("cover", covers.of(id))
                .addObject("group", group)
                .addObject("form", form)
                .addObject("codes", codes);
        page.setStatus(status);
        return page;
    }
}
