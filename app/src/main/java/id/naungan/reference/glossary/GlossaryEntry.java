package id.naungan.reference.glossary;

import java.util.Locale;

/** One word of the glossary: as people say it, as the code writes it, what it means, where it stands, what not to say. */
public record GlossaryEntry(String word, String code, String meaning, String basis, String module, String forbidden) {

    /** Whether it is found by part of a word, in small letters; everything is by nothing. */
    boolean says(String part) {
        return (word + " " + code + " " + meaning).toLowerCase(Locale.ROOT).contains(part);
    }

    /** Where the page can be entered from another one. */
    public String anchor() {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
