package id.naungan.care.glance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.care.growth.GrowthOf;
import id.naungan.client.ClientFiles;
import id.naungan.client.FilePart;
import id.naungan.reference.Codes;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Health and school in a few lines, as a part of the first page of a file. */
@Controller
class GlancePage {

    private final ClientFiles files;
    private final Glances glances;
    private final GrowthOf growth;
    private final Codes codes;

    GlancePage(ClientFiles files, Glances glances, GrowthOf growth, Codes codes) {
        this.files = files;
        this.glances = glances;
        this.growth = growth;
        this.codes = codes;
    }

    @GetMapping("/klien/{id}/sekilas/kesehatan")
    @May(Permission.SEE_CARE)
    String glance(@PathVariable UUID id, Model model) {
        files.glance(
                id,
                "kesehatan",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("glance", glances.of(id))
                        .addAttribute("growth", growth.of(id).latest().orElse(null)));
        model.addAttribute("codes", codes);
        return "care/glance/page";
    }

    /** Its place on the first page. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        FilePart healthPart() {
            return new FilePart("kesehatan", 40, "care.glance", Permission.SEE_CARE);
        }
    }
}
