package id.naungan.care.growth;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.client.ClientFiles;
import id.naungan.reference.Codes;
import id.naungan.trail.HistorySection;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Growth: curves with the child's points, and the table behind them. */
@Controller
class GrowthPage {

    private final ClientFiles files;
    private final GrowthOf growth;
    private final Codes codes;

    GrowthPage(ClientFiles files, GrowthOf growth, Codes codes) {
        this.files = files;
        this.growth = growth;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/kesehatan/pertumbuhan")
    @May(Permission.SEE_CARE)
    String growth(@PathVariable UUID id, Model model) {
        files.open(id, "pertumbuhan", cover -> model.addAttribute("file", cover).addAttribute("view", growth.of(id)));
        model.addAttribute("codes", codes);
        return "care/growth/page";
    }

    /** Its correction, and the words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        Amendable<Measurement> careMeasurement(Amend amend, Measurements sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection measurementHistory() {
            return new HistorySection("care.measurement", "", Measurement.class);
        }
    }
}
