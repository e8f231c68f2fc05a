package id.naungan.casework.form;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.step.Step;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab of the case: every step of the chain, how far it is, and what may be begun now. */
@Controller
class ChainTab {

    private final ClientFiles files;
    private final CaseFiles cases;
    private final CaseForms forms;
    private final ChainView.Reading reading;
    private final StartForm start;
    private final AssignCase assign;
    private final Speech speech;

    ChainTab(
            ClientFiles files,
            CaseFiles cases,
            CaseForms forms,
            ChainView.Reading reading,
            StartForm start,
            AssignCase assign,
            Speech speech) {
        this.files = files;
        this.cases = cases;
        this.forms = forms;
        this.reading = reading;
        this.start = start;
        this.assign = assign;
        this.speech = speech;
    }

    /** The tab itself, in a bean of its own: a page must not depend on the tabs it is listed with. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab chainTab() {
            return new ClientTab("formulir", 12, "casework.chain.tab", Permission.SEE_CASE);
        }
    }

    @GetMapping("/klien/{id}/formulir")
    @May(Permission.SEE_CASE)
    String chain(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "formulir",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("view", reading.of(cases.latest(id).orElse(null), forms.of(id)))
                        .addAttribute("workers", assign.choices(cover.institutionId()))
                        .addAttribute("fresh", StartForm.fresh().toString()));
        return "casework/form/chain";
    }

    @PostMapping("/klien/{id}/formulir")
    @May(Permission.WRITE_CASE)
    String begin(
            @PathVariable UUID id, @RequestParam UUID baru, @RequestParam Step langkah, HttpServletRequest request) {
        start.begin(baru, id, langkah, null, speech.of(request));
        return "redirect:/klien/" + id + "/formulir/" + baru;
    }

    /** Who answers for the case from now on; what is due and held by nobody goes along. */
    @PostMapping("/klien/{id}/penanggung-jawab")
    @May(Permission.ASSIGN_CASE)
    String assign(@PathVariable UUID id, @RequestParam UUID petugas, Flash flash) {
        assign.to(id, petugas);
        flash.say("casework.case.assigned");
        return "redirect:/klien/" + id + "/formulir";
    }
}
