package id.naungan.casework.print;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.chain.CaseForms;
import id.naungan.client.ClientFiles;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints a form: its letter is issued once and opened. */
@Controller
class PrintPage {

    private final ClientFiles files;
    private final CaseForms forms;
    private final PrintForm print;
    private final Speech speech;

    PrintPage(ClientFiles files, CaseForms forms, PrintForm print, Speech speech) {
        this.files = files;
        this.forms = forms;
        this.print = print;
        this.speech = speech;
    }

    @PostMapping("/klien/{id}/formulir/{form}/surat")
    @May(Permission.SEE_CASE)
    String print(@PathVariable UUID id, @PathVariable UUID form, HttpServletRequest request) {
        var letter = files.open(
                id,
                "surat",
                cover -> print.print(
                        speech.of(request),
                        cover,
                        forms.find(form).filter(f -> f.clientId().equals(id)).orElseThrow(NotVisible::new)));
        return "redirect:" + letter.href();
    }
}
