package id.naungan.duty.copy;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills the free days of a month: like last month, like last week, or by a pattern. */
@Controller
class CopyPage {

    private final InstitutionCovers covers;
    private final CopyTurns copy;
    private final Scopes scopes;

    CopyPage(InstitutionCovers covers, CopyTurns copy, Scopes scopes) {
        this.covers = covers;
        this.copy = copy;
        this.scopes = scopes;
    }

    @PostMapping("/lks/{id}/jaga/salin")
    @May(Permission.KEEP_DUTY)
    String again(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String pola,
            Flash flash) {
        if (!id.equals(scopes.current().institution()) || !bulan.matches("\\d{4}-(0[1-9]|1[0-2])"))
            throw new NotVisible();
        var home = covers.of(id);
        var month = YearMonth.parse(bulan);
        var from = first(month, mulai);
        var letters = dari.equals("pola") ? copy.letters(id, from, pola) : java.util.List.<String>of();
        if (dari.equals("pola") && letters.isEmpty()) {
            flash.say("duty.flash.pattern");
        } else {
            var written = switch (dari) {
                case "pola" -> copy.pattern(home, from, letters);
                case "minggu" -> copy.like(home, month, Again.week(from, month.atEndOfMonth()));
                default -> copy.like(home, month, Again.month(from, month.atEndOfMonth()));
            };
            flash.say(written == 0 ? "duty.flash.nothing" : "duty.flash.copied", written);
        }
        return "redirect:/lks/" + id + "/jaga/bulan?bulan=" + month;
    }

    private static LocalDate first(YearMonth month, String typed) {
        var day = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 1;
        return month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
    }
}
