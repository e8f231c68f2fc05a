package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.reference.Codes;
import id.naungan.web.NavItem;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of the referrals of a person. */
@Controller
class ReferralsTab {

    private final ClientFiles files;
    private final Referrals referrals;
    private final Codes codes;

    ReferralsTab(ClientFiles files, Referrals referrals, Codes codes) {
        this.files = files;
        this.referrals = referrals;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/rujukan")
    @May(Permission.SEE_CASE)
    String referrals(@PathVariable UUID id, Model model) {
        files.open(
                id, "rujukan", cover -> model.addAttribute("file", cover).addAttribute("referrals", referrals.of(id)));
        model.addAttribute("codes", codes);
        return "casework/referral/tab";
    }

    /** The tab itself, in a bean of its own: a page must not depend on the tabs it is listed with. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab referralsTab() {
            return new ClientTab("rujukan", 60, "referral.tab", Permission.SEE_CASE);
        }

        @Bean
        NavItem referralsNav() {
            return new NavItem(62, "referral.nav", "/rujukan", Permission.SEE_CASE.name(), "out");
        }
    }
}
