package id.naungan.institution.intake.verdict;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.intake.IntakeDecision;
import id.naungan.web.Flash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions about rows that are or may be known. */
@Controller
class DecideIntakePage {

    private final DecideIntake rows;

    DecideIntakePage(DecideIntake rows) {
        this.rows = rows;
    }

    /** `baris-12` is what is said of the row at position 12, `semua` of all that are still open. */
    @PostMapping("/lks/impor/{id}/keputusan")
    @May(Permission.REGISTER_INSTITUTION)
    String decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Flash flash) {
        var single = new HashMap<Integer, IntakeDecision>();
        sent.toSingleValueMap().forEach((name, value) -> {
            var decision = decision(value);
            if (name.matches("baris-\\d{1,6}") && decision != null)
                single.put(Integer.valueOf(name.substring(6)), decision);
        });
        rows.decide(id, single, decision(sent.getFirst("semua")));
        flash.say("intake.decided");
        var verdict = sent.getFirst("putusan");
        return "redirect:/lks/impor/" + id
                + (verdict != null && verdict.matches("[A-Z_]{1,20}") ? "?putusan=" + verdict : "");
    }

    private static @Nullable IntakeDecision decision(@Nullable String name) {
        return Arrays.stream(IntakeDecision.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
