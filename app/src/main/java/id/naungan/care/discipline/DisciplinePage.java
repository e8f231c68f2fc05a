package id.naungan.care.discipline;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.care.entry.Entries;
import id.naungan.care.entry.Shown;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tab of discipline and praise, and the closing of what was forbidden. */
@Controller
class DisciplinePage {

    private final ClientFiles files;
    private final Entries entries;
    private final Deeds deeds;
    private final Concerns concerns;
    private final CloseConcern closing;

    DisciplinePage(ClientFiles files, Entries entries, Deeds deeds, Concerns concerns, CloseConcern closing) {
        this.files = files;
        this.entries = entries;
        this.deeds = deeds;
        this.concerns = concerns;
        this.closing = closing;
    }

    @GetMapping("/klien/{id}/disiplin")
    @May(Permission.SEE_CARE)
    String discipline(@PathVariable UUID id, Model model) {
        files.open(
                id,
                Deeds.TAB,
                cover -> model.addAttribute("file", cover)
                        .addAttribute("deeds", new Shown<>(deeds, entries.of(deeds, id)))
                        .addAttribute("concerns", concerns.of(id)));
        return "care/discipline/page";
    }

    @GetMapping("/klien/{id}/disiplin/{entry}/penutupan")
    @May(Permission.CLOSE_CONCERN)
    String closing(@PathVariable UUID id, @PathVariable UUID entry, Model model) {
        return closing(id, entry, Form.blank(Closing.class), model);
    }

    @PostMapping("/klien/{id}/disiplin/{entry}/penutupan")
    @May(Permission.CLOSE_CONCERN)
    String close(@PathVariable UUID id, @PathVariable UUID entry, Submission<Closing> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected<Closing>(var form) -> closing(id, entry, form, model);
            case Accepted<Closing>(var words) -> {
                closing.close(id, entry, words);
                flash.say("care.saved");
                yield "redirect:/klien/" + id + "/" + Deeds.TAB;
            }
        };
    }

    private String closing(UUID id, UUID entry, Form<Closing> form, Model model) {
        files.open(id, Deeds.TAB, cover -> model.addAttribute("file", cover));
        model.addAttribute("form", form).addAttribute("entry", entry);
        return "care/discipline/close";
    }

    /** Its place in the file, its correction, and the words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab disciplineTab() {
            return new ClientTab(Deeds.TAB, 47, "care.tab.discipline", Permission.SEE_CARE);
        }

        @Bean
        Amendable<Deed> careDeed(Amend amend, Deeds sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection deedHistory() {
            return new HistorySection("care.discipline", "", Deed.class);
        }
    }
}
