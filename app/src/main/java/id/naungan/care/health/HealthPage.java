package id.naungan.care.health;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.care.entry.Entries;
import id.naungan.care.entry.Shown;
import id.naungan.care.health.HealthSheets.Allergies;
import id.naungan.care.health.HealthSheets.Illnesses;
import id.naungan.care.health.HealthSheets.Immunisations;
import id.naungan.care.health.HealthSheets.Visits;
import id.naungan.care.medicine.Doses;
import id.naungan.care.medicine.Medicines;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.reference.Codes;
import id.naungan.trail.HistorySection;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of health: what the caregiver on duty must know first, then what happened. */
@Controller
class HealthPage {

    private final ClientFiles files;
    private final Entries entries;
    private final Visits visits;
    private final Illnesses illnesses;
    private final Allergies allergies;
    private final Immunisations immunisations;
    private final Medicines medicines;
    private final Doses doses;
    private final SealedCount sealed;
    private final Codes codes;

    HealthPage(
            ClientFiles files,
            Entries entries,
            Visits visits,
            Illnesses illnesses,
            Allergies allergies,
            Immunisations immunisations,
            Medicines medicines,
            Doses doses,
            SealedCount sealed,
            Codes codes) {
        this.files = files;
        this.entries = entries;
        this.visits = visits;
        this.illnesses = illnesses;
        this.allergies = allergies;
        this.immunisations = immunisations;
        this.medicines = medicines;
        this.doses = doses;
        this.sealed = sealed;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/kesehatan")
    @May(Permission.SEE_CARE)
    String health(@PathVariable UUID id, Model model) {
        files.open(id, HealthSheets.TAB, cover -> {
            var seen = entries.of(visits, id);
            var ill = entries.of(illnesses, id);
            var shut = seen.stream()
                            .filter(e -> e.value().sealed() == Sealed.YA)
                            .count()
                    + ill.stream().filter(e -> e.value().sealed() == Sealed.YA).count();
            return model.addAttribute("file", cover)
                    .addAttribute("visits", new Shown<>(visits, seen))
                    .addAttribute("illnesses", new Shown<>(illnesses, ill))
                    .addAttribute("allergies", new Shown<>(allergies, entries.of(allergies, id)))
                    .addAttribute("medicines", new Shown<>(medicines, entries.of(medicines, id)))
                    .addAttribute("missed", doses.missed(id))
                    .addAttribute("vaccines", Vaccines.of(codes, entries.of(immunisations, id)))
                    .addAttribute("hidden", sealed.of(id) - shut);
        });
        return "care/health/page";
    }

    /** Its place in the file, its corrections, and the words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab healthTab() {
            return new ClientTab(HealthSheets.TAB, 44, "care.tab.health", Permission.SEE_CARE);
        }

        @Bean
        Amendable<Visit> careVisit(Amend amend, Visits sheet) {
            return amend.of(sheet);
        }

        @Bean
        Amendable<Illness> careIllness(Amend amend, Illnesses sheet) {
            return amend.of(sheet);
        }

        @Bean
        Amendable<Allergy> careAllergy(Amend amend, Allergies sheet) {
            return amend.of(sheet);
        }

        @Bean
        Amendable<Immunisation> careImmunisation(Amend amend, Immunisations sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection visitHistory() {
            return new HistorySection("care.visit", "", Visit.class);
        }

        @Bean
        HistorySection illnessHistory() {
            return new HistorySection("care.illness", "", Illness.class);
        }

        @Bean
        HistorySection allergyHistory() {
            return new HistorySection("care.allergy", "", Allergy.class);
        }

        @Bean
        HistorySection immunisationHistory() {
            return new HistorySection("care.immunisation", "", Immunisation.class);
        }
    }
}
