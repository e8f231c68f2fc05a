package id.naungan.client;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's place in the navigation, and its own tabs of the file. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    @Bean
    NavItem clientsNav() {
        return new NavItem(8, "client.nav", "/klien", Permission.SEE_CLIENTS.name(), "people");
    }

    @Bean
    ClientTab summaryTab() {
        return new ClientTab("", 10, "client.tab.summary", Permission.SEE_CLIENTS);
    }

    @Bean
    ClientTab familyTab() {
        return new ClientTab("keluarga", 30, "client.tab.family", Permission.SEE_CLIENTS);
    }

    @Bean
    ClientTab paperTab() {
        return new ClientTab("surat", 40, "client.tab.papers", Permission.SEE_CLIENTS);
    }

    @Bean
    ClientTab categoryTab() {
        return new ClientTab("kategori", 50, "client.tab.categories", Permission.SEE_CLIENTS);
    }

    @Bean
    ClientTab consentTab() {
        return new ClientTab("persetujuan", 60, "client.tab.consents", Permission.SEE_CLIENTS);
    }

    @Bean
    ClientTab assignmentTab() {
        return new ClientTab("pengasuh", 70, "client.tab.carers", Permission.ASSIGN_CLIENT);
    }

    @Bean
    ClientTab historyTab() {
        return new ClientTab("riwayat", 90, "client.tab.history", Permission.SEE_HISTORY);
    }
}
