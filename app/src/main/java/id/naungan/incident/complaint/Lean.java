package id.naungan.incident.complaint;

import id.naungan.web.Ui;

/** Addresses within the complaint pages: nothing is kept in the browser, so each carries the language along. */
public final class Lean {

    /** Where quick exit leads: a page everybody opens all day. */
    public static final String EXIT = "https://www.google.com/";

    private Lean() {}

    public static String to(Ui ui, String address) {
        return ui.english() ? address + (address.contains("?") ? "&" : "?") + "lang=en" : address;
    }

    /** This page in the other language. */
    public static String other(Ui ui) {
        return ui.with("lang", ui.english() ? "" : "en");
    }
}
