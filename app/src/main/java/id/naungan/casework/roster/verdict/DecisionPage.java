package id.naungan.casework.roster.verdict;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.roster.Decision;
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

/** The decisions about doubtful rows. */
@Controller
class DecisionPage {

    private final DecideRows rows;

    DecisionPage(DecideRows rows) {
        this.rows = rows;
    }

    /** `baris-12` is what is said of the row at position 12, `semua` of all that are still open. */
    @PostMapping("/impor/{id}/keputusan")
    @May(Permission.IMPORT_ROSTER)
    String decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Flash flash) {
        var single = new HashMap<Integer, Decision>();
        sent.toSingleValueMap().forEach((name, value) -> {
            var decision = decision(value);
            if (name.matches("baris-\\d{1,6}") && decision != null)
                single.put(Integer.valueOf(name.substring(6)), decision);
        });
        rows.decide(id, single, decision(sent.getFirst("semua")));
        flash.say("import.decided");
        return "redirect:/impor/" + id + "?putusan=PERLU_DIPUTUSKAN";
    }

    private static @Nullable Decision decision(@Nullable String name) {
        return Arrays.stream(Decision.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
