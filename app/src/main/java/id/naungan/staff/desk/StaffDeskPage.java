package id.naungan.staff.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.staff.desk.StaffDesk.Which;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff of an area for its offices; a home is led to its own, a caregiver to his file. */
@Controller
class StaffDeskPage {

    private final StaffDesks desks;
    private final InstitutionWords words;
    private final Scopes scopes;

    StaffDeskPage(StaffDesks desks, InstitutionWords words, Scopes scopes) {
        this.desks = desks;
        this.words = words;
        this.scopes = scopes;
    }

    @GetMapping("/petugas")
    @May(Permission.SEE_STAFF)
    String desk(@RequestParam(defaultValue = "") String mana, Model model) {
        var scope = scopes.current();
        if (!scope.may(Permission.BAR_STAFF)) return "redirect:" + home();
        model.addAttribute("desk", desks.of(which(mana)))
                .addAttribute("districts", desks.districts())
                .addAttribute("words", words);
        return "staff/desk/desk";
    }

    private String home() {
        var scope = scopes.current();
        if (scope.institution() == null) return "/lks";
        return scope.may(Permission.KEEP_STAFF) ? "/lks/" + scope.institution() + "/petugas" : "/petugas/saya";
    }

    /** Figures of districts, for the nation: no person. */
    @GetMapping("/petugas/wilayah")
    @May(Permission.SEE_TRAINING)
    String districts(Model model) {
        if (scopes.current().institution() != null) throw new NotVisible();
        model.addAttribute("districts", desks.districts()).addAttribute("words", words);
        return "staff/desk/districts";
    }

    static Which which(String asked) {
        return Arrays.stream(Which.values())
                .filter(w -> w.name().equals(asked))
                .findFirst()
                .orElse(Which.SEMUA);
    }

    /** Where the menu leads. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        NavItem staffEntry() {
            return new NavItem(28, "staff.nav", "/petugas", Permission.SEE_STAFF.name(), "people");
        }
    }
}
