package id.naungan.incident.letter;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.incident.handling.OpenIncident;
import id.naungan.web.Flash;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a letter of an incident and opens it. */
@Controller("incidentLetterPage")
class LetterPage {

    private final OpenIncident open;
    private final WriteLetter write;
    private final Speech speech;

    LetterPage(OpenIncident open, WriteLetter write, Speech speech) {
        this.open = open;
        this.write = write;
        this.speech = speech;
    }

    @PostMapping("/insiden/{id}/surat")
    @May(Permission.HANDLE_INCIDENT)
    String write(@PathVariable UUID id, @RequestParam LetterKind jenis, HttpServletRequest request, Flash flash) {
        var letter = open.open(id, of -> write.of(speech.of(request), of, jenis));
        if (letter.isPresent()) return "redirect:" + letter.get().href();
        flash.say("incident.letter.unregistered");
        return "redirect:/insiden/" + id;
    }
}
