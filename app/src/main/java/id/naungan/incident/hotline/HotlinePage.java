package id.naungan.incident.hotline;

import id.naungan.access.Open;
import id.naungan.reference.Regions;
import id.naungan.reference.Terms;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers for everybody: without an account, without a trace, and without a network on a phone that has been here before. */
@Controller
class HotlinePage {

    static final String TERM = "nomor-darurat-periksa";

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Hotlines hotlines;
    private final Regions regions;
    private final Terms terms;
    private final Clock clock;

    HotlinePage(Hotlines hotlines, Regions regions, Terms terms, Clock clock) {
        this.hotlines = hotlines;
        this.regions = regions;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/nomor-darurat")
    @Open("whoever needs help must find the numbers at once")
    String show(@RequestParam(required = false) @Nullable String wilayah, HttpServletResponse response, Model model) {
        // About nobody: the browser may show its copy for a week where there is no network, also without a script.
        response.setHeader("Cache-Control", "public, max-age=600, stale-while-revalidate=604800");
        var region = wilayah != null && wilayah.matches("\\d\\d(\\.\\d\\d)?") ? wilayah : null;
        model.addAttribute("lines", hotlines.around(region))
                .addAttribute("areas", hotlines.areas())
                .addAttribute("place", region == null ? "" : regions.path(region))
                .addAttribute("today", LocalDate.ofInstant(clock.instant(), WIB))
                .addAttribute("days", terms.value(TERM).value().intValueExact());
        return "incident/hotline/page";
    }
}
