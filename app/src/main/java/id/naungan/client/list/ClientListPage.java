package id.naungan.client.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.client.Register;
import id.naungan.reference.Codes;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of clients, and the search box on it. Names are searched by POST: an address lands in logs and in the browser's history. */
@Controller
class ClientListPage {

    private final ClientList list;
    private final SearchClients search;
    private final Codes codes;
    private final Scopes scopes;

    ClientListPage(ClientList list, SearchClients search, Codes codes, Scopes scopes) {
        this.scopes = scopes;
        this.list = list;
        this.search = search;
        this.codes = codes;
    }

    @GetMapping("/klien")
    @May(Permission.SEE_CLIENTS)
    String all(Submission<ClientFilter> asked, @RequestParam(name = "hal") @Nullable UUID after, Model model) {
        return switch (asked) {
            case Accepted<ClientFilter> accepted -> page(accepted.value(), accepted.form(), after, model);
            case Rejected(var form) -> page(ClientFilter.NONE, form, null, model);
        };
    }

    @PostMapping("/klien/pencarian")
    @May(Permission.SEE_CLIENTS)
    String find(@RequestParam(defaultValue = "") String cari, Model model) {
        if (cari.isBlank()) return page(ClientFilter.NONE, Form.of(ClientFilter.NONE), null, model);
        model.addAttribute("codes", codes)
                .addAttribute("mayRegister", Register.allows(scopes.current()))
                .addAttribute("homes", scopes.current().institution() == null);
        model.addAttribute("typed", cari);
        model.addAttribute("hits", search.find(cari));
        return "client/list/found";
    }

    private String page(ClientFilter filter, Form<ClientFilter> form, @Nullable UUID after, Model model) {
        model.addAttribute("codes", codes)
                .addAttribute("mayRegister", Register.allows(scopes.current()))
                .addAttribute("homes", scopes.current().institution() == null);
        model.addAttribute("form", form);
        model.addAttribute("filter", filter);
        // A province has thousands of homes: there the dashboard leads to one.
        model.addAttribute("pickHome", scopes.current().reach() == Reach.DISTRICT);
        model.addAttribute("counts", list.counts(filter));
        model.addAttribute("page", list.page(filter, after));
        model.addAttribute("later", after != null);
        return "client/list/page";
    }
}
