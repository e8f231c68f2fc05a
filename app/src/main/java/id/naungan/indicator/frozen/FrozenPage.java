package id.naungan.indicator.frozen;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.indicator.measure.Standing;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Page;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A frozen edition: its figures, what it says otherwise than the edition before it, and the homes behind each figure. */
@Controller
class FrozenPage {

    private static final int SIZE = 50;
    private static final int CHANGES = 200;

    private final FrozenFigures frozen;
    private final InstitutionWords words;

    FrozenPage(FrozenFigures frozen, InstitutionWords words) {
        this.frozen = frozen;
        this.words = words;
    }

    @GetMapping(FreezePage.HERE + "/{id}")
    @May(Permission.SEE_DECISIONS)
    ModelAndView one(@PathVariable UUID id, @RequestParam(defaultValue = "") String periksa) {
        var of = frozen.one(id);
        return new ModelAndView("indicator/frozen/one")
                .addObject("words", words)
                .addObject("of", of)
                .addObject("editions", frozen.editions(of))
                .addObject("lines", frozen.lines(id))
                .addObject("differences", frozen.differences(of))
                .addObject("whole", periksa.isEmpty() ? null : Boolean.valueOf(frozen.whole(of)));
    }

    @GetMapping(FreezePage.HERE + "/{id}/{kode}")
    @May(Permission.SEE_DECISIONS)
    ModelAndView line(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String tingkat,
            @RequestParam(defaultValue = "1") int hal) {
        int number = Math.clamp(hal, 1, 10_000);
        var line = frozen.line(id, kode);
        var level = standing(tingkat);
        return new ModelAndView("indicator/frozen/line")
                .addObject("words", words)
                .addObject("of", frozen.one(id))
                .addObject("line", line)
                .addObject("level", level)
                .addObject("below", frozen.below(id, kode))
                .addObject("changes", frozen.changes(id, kode, CHANGES))
                .addObject(
                        "page",
                        Page.cut(frozen.homes(id, line, level, number - 1, SIZE), number, SIZE, null));
    }

    static @Nullable Standing standing(String text) {
        return Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
