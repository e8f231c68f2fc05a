package id.naungan.casework.referral;

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

/** Prints a referral that was sent: its letter is issued once and opened. */
@Controller
class PrintReferralPage {

    private final ClientFiles files;
    private final ReferralViews views;
    private final PrintReferral print;
    private final Speech speech;

    PrintReferralPage(ClientFiles files, ReferralViews views, PrintReferral print, Speech speech) {
        this.files = files;
        this.views = views;
        this.print = print;
        this.speech = speech;
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/surat")
    @May(Permission.SEE_CASE)
    String print(@PathVariable UUID id, @PathVariable UUID referral, HttpServletRequest request) {
        var letter = files.open(id, "rujukan", cover -> {
            var of = views.referral(id, referral);
            if (of.sentOn() == null) throw new NotVisible();
            return print.print(speech.of(request), of);
        });
        return "redirect:" + letter.href();
    }
}
