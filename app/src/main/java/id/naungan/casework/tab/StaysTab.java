package id.naungan.casework.tab;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.domain.Transfers;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.reference.Codes;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of the stays: every home the person lived in, and an open offer to move. */
@Controller
class StaysTab {

    private final ClientFiles files;
    private final StaysOfClient stays;
    private final Transfers transfers;
    private final Codes codes;

    StaysTab(ClientFiles files, StaysOfClient stays, Transfers transfers, Codes codes) {
        this.files = files;
        this.stays = stays;
        this.transfers = transfers;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/tinggal")
    @May(Permission.SEE_CLIENTS)
    String stays(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "tinggal",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("stays", stays.of(id))
                        .addAttribute("offer", transfers.openOf(id).orElse(null)));
        model.addAttribute("codes", codes);
        return "casework/tab/stays";
    }

    /** The tab itself, in a bean of its own: a page must not depend on the tabs it is listed with. */
    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab staysTab() {
            return new ClientTab("tinggal", 20, "casework.tab", Permission.SEE_CLIENTS);
        }
    }
}
