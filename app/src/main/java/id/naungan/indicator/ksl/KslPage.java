package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.indicator.ksl.KslQuery.Asked;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.web.NavItem;
import id.naungan.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** How far the homes of an area have come: by category, by region below, and one by one. */
@Controller
class KslPage {

    private static final int SIZE = 50;
    private static final int PROVINCE = 2;
    private static final int REGENCY = 5;

    private final KslQuery scores;
    private final Editions editions;
    private final InstitutionWords words;
    private final Codes codes;
    private final Scopes scopes;

    KslPage(KslQuery scores, Editions editions, InstitutionWords words, Codes codes, Scopes scopes) {
        this.scores = scores;
        this.editions = editions;
        this.words = words;
        this.codes = codes;
        this.scopes = scopes;
    }

    /** What an address asks for; what cannot be read asks for nothing. */
    public record Query(
            @Nullable String wilayah,
            @Nullable String bulan,
            @Nullable String jenis,
            @Nullable String kategori,
            @Nullable String urut,
            @Nullable String hal) {

        Asked asked(Where where) {
            return new Asked(
                    where.region(),
                    where.month(),
                    jenis == null || !jenis.matches("[A-Z_]{1,30}") ? "" : jenis,
                    kategori == null || !kategori.matches("\\d") ? null : Integer.valueOf(kategori),
                    "tinggi".equals(urut));
        }

        int page() {
            return hal == null || !hal.matches("\\d{1,5}") ? 1 : Math.clamp(Integer.parseInt(hal), 1, 10_000);
        }
    }

    @Bean
    static NavItem kslEntry() {
        return new NavItem(39, "ksl.nav", "/ksl", Permission.SEE_DASHBOARD.name(), "chart");
    }

    @GetMapping("/ksl")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView show(@ModelAttribute Query query) {
        var home = scopes.current().institution();
        if (home != null) return new ModelAndView("redirect:/lks/" + home + "/ksl");
        var where = Where.of(scopes.current(), text(query.wilayah()), text(query.bulan()), scores.month());
        var asked = query.asked(where);
        var every = new Asked(asked.region(), asked.month(), asked.kind(), null, false);
        int number = query.page();
        return new ModelAndView("indicator/ksl/area")
                .addObject("where", where)
                .addObject("asked", asked)
                .addObject("edition", editions.of(where.month()))
                .addObject("words", words)
                .addObject("codes", codes)
                .addObject(
                        "spread",
                        new Spread(
                                where.region(),
                                scores.distribution(every, where.region().length())))
                .addObject(
                        "below",
                        where.regency()
                                ? List.of()
                                : Spread.of(scores.distribution(
                                        every, where.region().isEmpty() ? PROVINCE : REGENCY)))
                .addObject("page", Page.cut(scores.homes(asked, number - 1, SIZE), number, SIZE, null));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
