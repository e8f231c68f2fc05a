package id.naungan.care.school;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.care.school.SchoolSheets.Reports;
import id.naungan.care.school.SchoolSheets.Schools;
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

/** The tab of school. */
@Controller
class SchoolPage {

    private final ClientFiles files;
    private final SchoolOf school;

    SchoolPage(ClientFiles files, SchoolOf school) {
        this.files = files;
        this.school = school;
    }

    @GetMapping("/klien/{id}/sekolah")
    @May(Permission.SEE_CARE)
    String school(@PathVariable UUID id, Model model) {
        files.open(
                id,
                SchoolSheets.TAB,
                cover -> model.addAttribute("file", cover).addAttribute("view", school.of(cover)));
        return "care/school/page";
    }

    /** Its place in the file, its corrections, and the words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab schoolTab() {
            return new ClientTab(SchoolSheets.TAB, 45, "care.tab.school", Permission.SEE_CARE);
        }

        @Bean
        Amendable<Schooling> careSchooling(Amend amend, Schools sheet) {
            return amend.of(sheet);
        }

        @Bean
        Amendable<SchoolTerm> careSchoolTerm(Amend amend, Reports sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection schoolingHistory() {
            return new HistorySection("care.schooling", "", Schooling.class);
        }

        @Bean
        HistorySection schoolTermHistory() {
            return new HistorySection("care.school_term", "", SchoolTerm.class);
        }
    }
}
