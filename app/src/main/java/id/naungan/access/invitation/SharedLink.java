package id.naungan.access.invitation;

import id.naungan.access.domain.Account;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A link as it is shown once to whoever made it. */
public record SharedLink(Account account, String address, Instant expires, Mail mail) {

    /** What became of the letter. */
    public enum Mail {
        SENT,
        FAILED,
        NO_ADDRESS,
        NO_SERVER
    }

    /** Opens WhatsApp with the link and nothing else: no name, no role. */
    public String whatsapp() {
        return "https://wa.me/?text=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
