package id.naungan.casework.conference;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints the minutes of a conference. */
@Controller
class PrintMinutesPage {

    private final PrintMinutes print;
    private final Speech speech;

    PrintMinutesPage(PrintMinutes print, Speech speech) {
        this.print = print;
        this.speech = speech;
    }

    @PostMapping("/pembahasan/{id}/surat")
    @May(Permission.HOLD_CONFERENCE)
    String print(@PathVariable UUID id, HttpServletRequest request) {
        return "redirect:" + print.print(speech.of(request), id).href();
    }
}
