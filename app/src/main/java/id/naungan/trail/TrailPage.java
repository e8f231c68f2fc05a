package id.naungan.trail;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.SealTrail;
import id.naungan.audit.VerifyTrail;
import id.naungan.web.NavItem;
import id.naungan.web.form.Form;
import id.naungan.web.form.MessagePrefix;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The auditor's page: every Act, and the proof that none was touched. */
@Controller
class TrailPage {

    private final TrailQuery query;
    private final VerifyTrail verify;
    private final SealTrail seal;
    private final HistoryWords words;

    TrailPage(TrailQuery query, VerifyTrail verify, SealTrail seal, HistoryWords words) {
        this.query = query;
        this.verify = verify;
        this.seal = seal;
        this.words = words;
    }

    @MessagePrefix("trail.filter")
    record Filter(@Nullable String akun, @Nullable String jenis) {}

    @Bean
    static NavItem trailEntry() {
        return new NavItem(80, "trail.title", "/jejak", Permission.SEE_TRAIL.name(), "shield");
    }

    @May(Permission.SEE_TRAIL)
    @GetMapping("/jejak")
    ModelAndView show(
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "1") int hal) {
        return page(akun, jenis, Math.max(1, hal));
    }

    @May(Permission.SEE_TRAIL)
    @PostMapping("/jejak/pemeriksaan")
    ModelAndView verify() {
        seal.now();
        return page("", "", 1).addObject("result", verify.verify());
    }

    private ModelAndView page(String actor, String kind, int number) {
        var model = new HashMap<String, Object>(Map.of("words", words, "page", query.acts(actor, kind, number)));
        model.put("filter", Form.of(new Filter(actor, kind)));
        return new ModelAndView("trail/page", model);
    }
}
