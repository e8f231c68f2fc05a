package id.naungan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an error page shows; where it may help, the typed texts can be sent again from it. */
public record ErrorPage(
        int status,
        String words,
        String code,
        List<Typed> typed,
        String action,
        String cameFrom,
        List<Difference> differences,
        boolean again) {

    /** One text that was sent, under its name. */
    public record Typed(String name, String text) {

        /** Whether a person wrote it; ids and codes travel along unseen. */
        public boolean byHand() {
            return !text.matches("[A-Z_]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        }
    }

    /** Where to sign in and come back from. */
    public String signIn() {
        return "/masuk?lanjut=" + URLEncoder.encode(cameFrom, StandardCharsets.UTF_8);
    }
}
