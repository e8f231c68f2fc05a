package id.naungan.institution.place;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.MonthChart;
import id.naungan.institution.OccupancyHistory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where there is a place for somebody now. */
@Controller
class FreePlacesPage {

    private final FreePlaces places;
    private final ObjectProvider<OccupancyHistory> history;
    private final Scopes scopes;
    private final InstitutionWords words;

    FreePlacesPage(FreePlaces places, ObjectProvider<OccupancyHistory> history, Scopes scopes, InstitutionWords words) {
        this.places = places;
        this.history = history;
        this.scopes = scopes;
        this.words = words;
    }

    @GetMapping("/lks/tempat")
    @May(Permission.SEE_INSTITUTIONS)
    String free(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        model.addAttribute("found", places.of(PlaceFilter.of(asked), locale));
        model.addAttribute("words", words);
        return "institution/places";
    }

    /** Residents and places of an area by month. */
    @GetMapping("/lks/hunian")
    @May(Permission.SEE_INSTITUTIONS)
    String months(@RequestParam(defaultValue = "") String wilayah, Model model) {
        var own = scopes.current().region() == null ? "" : scopes.current().region();
        var area = wilayah.matches("\\d\\d(\\.\\d\\d)?") ? wilayah : own;
        model.addAttribute(
                        "chart",
                        MonthChart.of(history.stream()
                                .findFirst()
                                .map(h -> h.within(area))
                                .orElse(List.of())))
                .addAttribute("area", area.isEmpty() ? "" : words.region(area));
        return "institution/occupancy";
    }
}
