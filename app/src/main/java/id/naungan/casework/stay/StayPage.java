package id.naungan.casework.stay;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Codes;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One stay, and the record of handing over (berita acara penerimaan) to print and sign. */
@Controller
class StayPage {

    private final StayCard cards;
    private final Codes codes;

    StayPage(StayCard cards, Codes codes) {
        this.cards = cards;
        this.codes = codes;
    }

    @GetMapping("/tinggal/{id}")
    @May(Permission.SEE_STAYS)
    ModelAndView stay(@PathVariable UUID id) {
        return new ModelAndView("casework/stay/page", Map.of("view", cards.open(id), "codes", codes));
    }

    @GetMapping("/tinggal/{id}/berita-acara")
    @May(Permission.SEE_STAYS)
    ModelAndView record(@PathVariable UUID id) {
        return new ModelAndView("casework/stay/record", Map.of("view", cards.open(id), "codes", codes));
    }
}
