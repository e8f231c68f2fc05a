package id.naungan.linkage.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences in Indonesian or English. */
public final class Speech {
    private static final String FILE = "id.naungan.linkage.messages";

    private final ResourceBundle sentences;
    private final Locale locale;

    public Speech(String language) {
        boolean english = "en".equals(language);
        locale = english ? Locale.ENGLISH : Locale.of("id");
        sentences = ResourceBundle.getBundle(
                FILE,
                english ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of a key, its gaps filled; numbers as people write them. */
    public String say(String key, Object... values) {
        String sentence;
        try {
            sentence = sentences.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String text = value instanceof Long || value instanceof Integer
                    ? String.format(locale, "%,d", value)
                    : String.valueOf(value);
            sentence = sentence.replace("{" + i + "}", text);
        }
        return sentence;
    }

    /** What a field is called; its own name when nothing better is known. */
    public String name(String field) {
        String key = "field." + field;
        return sentences.containsKey(key) ? sentences.getString(key) : field;
    }

    /** A number with the decimals it has, as people write it. */
    public String decimal(double number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    public Locale locale() {
        return locale;
    }
}
