package id.naungan.institution.accreditation.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.NavItem;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of accreditation: figures, each opening its list, and the list. */
@Controller("accreditationRegisterPage")
class RegisterPage {

    private final AccreditationRegister register;
    private final InstitutionWords words;

    RegisterPage(AccreditationRegister register, InstitutionWords words) {
        this.register = register;
        this.words = words;
    }

    @GetMapping("/akreditasi")
    @May(Permission.SEE_ACCREDITATION)
    String register(@RequestParam Map<String, String> asked, Model model) {
        var filter = RegisterFilter.of(asked);
        var figures = register.figures(filter);
        model.addAttribute("figures", figures)
                .addAttribute("page", register.page(filter, figures.total()))
                .addAttribute("words", words);
        return "institution/accreditation/register";
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        NavItem accreditationEntry() {
            return new NavItem(33, "nav.accreditation", "/akreditasi", Permission.SEE_ACCREDITATION.name(), "shield");
        }
    }
}
