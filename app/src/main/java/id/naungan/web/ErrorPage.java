package id.naungan.web;

import java.util.List;

/** What an error page shows; typed texts can be sent again from it. */
public record ErrorPage(
        int status, String words, String code, List<Typed> typed, String action, List<Difference> differences) {

    /** One text that was sent, under its name. */
    public record Typed(String name, String text) {}

    /** Whether there is something to send again. */
    public boolean again() {
        return !typed.isEmpty();
    }
}
