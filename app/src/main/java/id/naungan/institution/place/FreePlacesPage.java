package id.naungan.institution.place;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where there is a place for somebody now. */
@Controller
class FreePlacesPage {

    private final FreePlaces places;
    private final InstitutionWords words;

    FreePlacesPage(FreePlaces places, InstitutionWords words) {
        this.places = places;
        this.words = words;
    }

    @GetMapping("/lks/tempat")
    @May(Permission.SEE_INSTITUTIONS)
    String free(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        model.addAttribute("found", places.of(PlaceFilter.of(asked), locale));
        model.addAttribute("words", words);
        return "institution/places";
    }
}
