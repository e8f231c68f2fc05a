package id.naungan.aid;

import id.naungan.access.Permission;
import id.naungan.client.ClientTab;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What aid contributes to the screens all modules share. The word bantuan is taken by the help page, hence bansos. */
@Configuration(proxyBeanMethods = false)
class AidConfiguration {

    @Bean
    NavItem aidEntry() {
        return new NavItem(34, "aid.nav", "/bansos", Permission.SEE_AID.name(), "inbox");
    }

    @Bean
    InstitutionTab aidTab() {
        return new InstitutionTab("bantuan", 60, "aid.tab", Permission.SEE_AID);
    }

    @Bean
    ClientTab clientAidTab() {
        return new ClientTab("bantuan", 55, "aid.tab", Permission.SEE_AID);
    }
}
