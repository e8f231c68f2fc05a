package id.naungan.client.print;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints personal data (F4) and family data (F5). */
@Controller
class PrintFilePage {

    private final ClientFiles files;
    private final PrintFile print;
    private final Speech speech;

    PrintFilePage(ClientFiles files, PrintFile print, Speech speech) {
        this.files = files;
        this.print = print;
        this.speech = speech;
    }

    @PostMapping("/klien/{id}/cetak/{what}")
    @May(Permission.EDIT_CLIENT)
    String print(@PathVariable UUID id, @PathVariable String what, HttpServletRequest request) {
        var ui = speech.of(request);
        return files.open(
                id,
                "surat",
                cover -> "redirect:"
                        + switch (what) {
                            case "pribadi" -> print.personal(ui, id).href();
                            case "keluarga" -> print.family(ui, id).href();
                            default -> throw new NotVisible();
                        });
    }
}
