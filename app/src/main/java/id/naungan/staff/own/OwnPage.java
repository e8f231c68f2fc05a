package id.naungan.staff.own;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.staff.domain.Paper;
import id.naungan.staff.domain.PaperKind;
import id.naungan.staff.file.People;
import id.naungan.staff.row.PersonRows;
import id.naungan.staff.row.Sheets.Papers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own file, and what somebody states in his own name: that he never used violence, and that he keeps the code of conduct (F19). */
@Controller
class OwnPage {

    private final People people;
    private final PersonRows rows;
    private final Papers papers;
    private final Speech speech;

    OwnPage(People people, PersonRows rows, Papers papers, Speech speech) {
        this.people = people;
        this.rows = rows;
        this.papers = papers;
        this.speech = speech;
    }

    /** Leads to the own file; says so where the home has made none. */
    @GetMapping("/petugas/saya")
    @May(Permission.SEE_STAFF)
    String own() {
        return people.own().map(one -> "redirect:" + one.href()).orElse("staff/own/none");
    }

    @GetMapping("/petugas/saya/pernyataan/{kind}")
    @May(Permission.SEE_STAFF)
    String read(@PathVariable PaperKind kind, Model model) {
        if (!kind.said()) throw new NotVisible();
        model.addAttribute("person", people.own().orElseThrow(NotVisible::new)).addAttribute("kind", kind);
        return "staff/own/statement";
    }

    /** The words that were on the screen are kept with the statement. */
    @PostMapping("/petugas/saya/pernyataan/{kind}")
    @May(Permission.SEE_STAFF)
    String state(@PathVariable PaperKind kind, @RequestParam("_nomor") UUID number, HttpServletRequest request, Flash flash) {
        if (!kind.said()) throw new NotVisible();
        var person = people.own().orElseThrow(NotVisible::new);
        var words = speech.of(request).msg("staff.statement." + kind.name());
        rows.write(papers, person, number, new Paper(kind, null, people.today(), null, words), null);
        flash.say("staff.flash.stated");
        return "redirect:" + person.href();
    }
}
