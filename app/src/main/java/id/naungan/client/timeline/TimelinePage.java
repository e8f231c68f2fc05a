package id.naungan.client.timeline;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.client.FilePart;
import id.naungan.client.file.Words;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab of a life, and its latest moments for the first page of the file. */
@Controller
class TimelinePage {

    private static final int PAGE = 30;
    private static final int GLANCE = 5;

    /** Nobody turns more pages than this one by one; and an address has an end. */
    private static final int LONGEST_TRAIL = 60;

    private final ClientFiles files;
    private final Timeline timeline;
    private final Words words;
    private final Scopes scopes;
    private final Clock clock;

    TimelinePage(ClientFiles files, Timeline timeline, Words words, Scopes scopes, Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/klien/{id}/perjalanan")
    @May(Permission.SEE_CLIENTS)
    String life(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate sampai,
            @RequestParam(required = false) @Nullable String jenis,
            @RequestParam(required = false) @Nullable String jejak,
            Model model) {
        var kinds = timeline.kinds();
        if (jenis != null && !kinds.contains(jenis)) throw new NotVisible();
        var until = sampai == null || sampai.isAfter(today()) ? today() : sampai;
        files.open(id, "perjalanan", cover -> {
            var stretch = timeline.until(id, until, PAGE, jenis);
            return model.addAttribute("file", cover)
                    .addAttribute(
                            "view",
                            new TimelineView(stretch.moments(), until, stretch.older(), trail(jejak), jenis, kinds));
        });
        model.addAttribute("words", words);
        return "client/timeline/page";
    }

    @GetMapping("/klien/{id}/sekilas/perjalanan")
    @May(Permission.SEE_CLIENTS)
    String glance(@PathVariable UUID id, Model model) {
        files.glance(
                id,
                "perjalanan",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("moments", timeline.latest(id, today(), GLANCE)));
        model.addAttribute("words", words);
        return "client/timeline/glance";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }

    private static List<LocalDate> trail(@Nullable String passed) {
        if (passed == null || passed.isBlank()) return List.of();
        try {
            var days = Arrays.stream(passed.split("_")).map(LocalDate::parse).toList();
            return days.subList(Math.max(0, days.size() - LONGEST_TRAIL), days.size());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /** The tab and the part, in a bean of their own: a page must not depend on the tabs it is listed with. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab timelineTab() {
            return new ClientTab("perjalanan", 12, "client.timeline.title", Permission.SEE_CLIENTS);
        }

        @Bean
        FilePart timelinePart() {
            return new FilePart("perjalanan", 50, "client.part.timeline", Permission.SEE_CLIENTS);
        }
    }
}
