package id.naungan.standard.profile;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.MonthChart;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The profile of a home (profil panti) on one page, and as a letter that keeps how it was that day. */
@Controller
class HomeProfilePage {

    private static final String HERE = "/lks/{id}/profil";

    private final InstitutionCovers covers;
    private final Profiles profiles;
    private final ProfileWords words;
    private final PrintProfile print;
    private final Speech speech;

    HomeProfilePage(
            InstitutionCovers covers, Profiles profiles, ProfileWords words, PrintProfile print, Speech speech) {
        this.covers = covers;
        this.profiles = profiles;
        this.words = words;
        this.print = print;
        this.speech = speech;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_STANDARD)
    String show(@PathVariable UUID id, Model model) {
        var profile = profiles.of(id);
        model.addAttribute("cover", covers.of(profile.home()))
                .addAttribute("profile", profile)
                .addAttribute("words", words)
                .addAttribute("chart", MonthChart.of(profile.months()));
        return "standard/profile/profile";
    }

    @PostMapping(HERE + "/cetakan")
    @May(Permission.KEEP_STANDARD)
    String print(@PathVariable UUID id, HttpServletRequest request) {
        var cover = covers.of(id);
        return "redirect:/surat/"
                + print.print(speech.of(request), profiles.of(id), cover).id();
    }
}
