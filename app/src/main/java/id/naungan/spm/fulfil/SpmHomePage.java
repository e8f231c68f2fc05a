package id.naungan.spm.fulfil;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.spm.area.AreaFigures;
import id.naungan.spm.area.Asked;
import id.naungan.spm.domain.Items;
import id.naungan.spm.domain.Quarter;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of a home: the grid, one item for all persons, one person with all items; one save for what a hand says. */
@Controller
class SpmHomePage {

    private static final String HERE = "/lks/{id}/spm";

    private final InstitutionCovers covers;
    private final Persons persons;
    private final Ticks ticks;
    private final Items items;
    private final AreaFigures figures;
    private final Codes codes;
    private final Scopes scopes;

    SpmHomePage(
            InstitutionCovers covers,
            Persons persons,
            Ticks ticks,
            Items items,
            AreaFigures figures,
            Codes codes,
            Scopes scopes) {
        this.covers = covers;
        this.persons = persons;
        this.ticks = ticks;
        this.items = items;
        this.figures = figures;
        this.codes = codes;
        this.scopes = scopes;
    }

    private Quarter asked(String year, String quarter) {
        var asked = Quarter.asked(year, quarter, persons.today());
        return asked.whole() ? asked.quarters(persons.today()).getLast() : asked;
    }

    private boolean writes(UUID home) {
        var scope = scopes.current();
        return scope.may(Permission.FULFIL_SPM)
                && scope.reach() == Reach.INSTITUTION
                && home.equals(scope.institution());
    }

    private ModelAndView page(String template, InstitutionCover cover, Quarter quarter) {
        return new ModelAndView(template)
                .addObject("cover", cover)
                .addObject("quarter", quarter)
                .addObject("ledger", HomeLedger.of(persons.of(cover.id(), quarter), items.byId()))
                .addObject("codes", codes)
                .addObject("writes", writes(cover.id()));
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    ModelAndView grid(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan) {
        var cover = covers.of(id);
        var quarter = asked(tahun, triwulan);
        return page("spm/fulfil/home", cover, quarter)
                .addObject("named", scopes.current().reach() != Reach.NATION)
                .addObject("rows", figures.rows(Asked.home(quarter, id)));
    }

    @GetMapping(HERE + "/butir/{item}")
    @May(Permission.SEE_SPM)
    ModelAndView item(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan) {
        return sheet(covers.of(id), asked(tahun, triwulan), item, null);
    }

    @GetMapping(HERE + "/orang/{client}")
    @May(Permission.SEE_SPM)
    ModelAndView person(
            @PathVariable UUID id,
            @PathVariable UUID client,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan) {
        return sheet(covers.of(id), asked(tahun, triwulan), null, client);
    }

    /** The sheet of one item or one person, with nothing chosen yet. */
    private ModelAndView sheet(InstitutionCover cover, Quarter quarter, @Nullable UUID item, @Nullable UUID client) {
        var page = page("spm/fulfil/sheet", cover, quarter)
                .addObject("item", item)
                .addObject("client", client)
                .addObject("chosen", Map.of())
                .addObject("source", "")
                .addObject("conflicts", List.of())
                .addObject("sourceMissing", false);
        var ledger = (HomeLedger) page.getModel().get("ledger");
        if (item != null && ledger.items().stream().noneMatch(i -> i.id().equals(item))) throw new NotVisible();
        if (client != null && ledger.persons().stream().noneMatch(p -> p.id().equals(client))) throw new NotVisible();
        return page;
    }

    @PostMapping(HERE)
    @May(Permission.FULFIL_SPM)
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam String tahun,
            @RequestParam String triwulan,
            @RequestParam Optional<UUID> butir,
            @RequestParam Optional<UUID> orang,
            @RequestParam(defaultValue = "") String sumber,
            @RequestParam(defaultValue = "") String semua,
            HttpServletRequest request,
            Flash flash) {
        if (!writes(id)) throw new NotVisible();
        var cover = covers.of(id);
        var quarter = asked(tahun, triwulan);
        var cells = TickCell.read(request.getParameterValues("sel")).orElseThrow(NotVisible::new);
        var source = sumber.isBlank()
                ? null
                : sumber.strip().substring(0, Math.min(200, sumber.strip().length()));
        var kept = ticks.keep(cover, quarter, cells, source, !semua.isEmpty());
        if (!kept.written()) {
            var chosen = new HashMap<String, String>();
            cells.forEach(c -> chosen.put(c.key(), c.said()));
            var page = sheet(cover, quarter, butir.orElse(null), orang.orElse(null))
                    .addObject("chosen", chosen)
                    .addObject("source", sumber)
                    .addObject("conflicts", kept.conflicts())
                    .addObject("sourceMissing", kept.sourceMissing());
            page.setStatus(kept.sourceMissing() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
        flash.say("spm.flash.kept");
        return new ModelAndView("redirect:/lks/" + id + "/spm?" + quarter.query());
    }

    @PostMapping(HERE + "/hitungan")
    @May(Permission.SEE_SPM)
    String count(@PathVariable UUID id, @RequestParam String tahun, @RequestParam String triwulan, Flash flash) {
        covers.of(id);
        persons.count(id, asked(tahun, triwulan));
        flash.say("spm.flash.counted");
        return "redirect:/lks/" + id + "/spm?" + asked(tahun, triwulan).query();
    }
}
