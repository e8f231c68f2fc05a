package id.naungan.casework.glance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.ClientFiles;
import id.naungan.client.FilePart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan and the five aspects, as parts of the first page of the file. */
@Controller
class CaseParts {

    private final ClientFiles files;
    private final PlanGlance.Reading plans;
    private final Trends trends;
    private final Scopes scopes;
    private final Clock clock;

    CaseParts(ClientFiles files, PlanGlance.Reading plans, Trends trends, Scopes scopes, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.trends = trends;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/klien/{id}/sekilas/rencana")
    @May(Permission.SEE_CASE)
    String plan(@PathVariable UUID id, Model model) {
        var today = LocalDate.now(clock.withZone(scopes.current().zone()));
        files.glance(
                id,
                "rencana",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("plan", plans.of(id, today).orElse(null)));
        return "casework/glance/plan";
    }

    @GetMapping("/klien/{id}/sekilas/aspek")
    @May(Permission.SEE_CASE)
    String aspects(@PathVariable UUID id, Model model) {
        files.glance(id, "aspek", cover -> {
            var trend = trends.of(id);
            return model.addAttribute("file", cover)
                    .addAttribute("trend", trend)
                    .addAttribute("reading", trends.reading(id, trend));
        });
        return "casework/glance/aspects";
    }

    /** The parts themselves, in a bean of their own: a page must not depend on the parts it is listed with. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        FilePart planPart() {
            return new FilePart("rencana", 20, "casework.glance.plan", Permission.SEE_CASE);
        }

        @Bean
        FilePart aspectPart() {
            return new FilePart("aspek", 30, "casework.glance.aspects", Permission.SEE_CASE);
        }
    }
}
