package id.naungan.care.contact;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.trail.HistorySection;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of contact with the family. */
@Controller
class ContactPage {

    private final ClientFiles files;
    private final ContactOf contact;

    ContactPage(ClientFiles files, ContactOf contact) {
        this.files = files;
        this.contact = contact;
    }

    @GetMapping("/klien/{id}/kontak")
    @May(Permission.SEE_CARE)
    String contact(@PathVariable UUID id, Model model) {
        files.open(id, Contacts.TAB, cover -> model.addAttribute("file", cover).addAttribute("view", contact.of(id)));
        return "care/contact/page";
    }

    /** Its place in the file, its correction, and the words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab familyContactTab() {
            return new ClientTab(Contacts.TAB, 46, "care.tab.contact", Permission.SEE_CARE);
        }

        @Bean
        Amendable<FamilyContact> careContact(Amend amend, Contacts sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection familyContactHistory() {
            return new HistorySection("care.contact", "", FamilyContact.class);
        }
    }
}
