package id.naungan.document.letter.template;

import id.naungan.document.letter.Letterhead;
import id.naungan.web.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the words around a letter, text by text: of the province for this kind, of the province for all letters, of the nation
 * likewise, or as shipped (`letter.opening.KIND`, `letter.closing.KIND`; the title comes with the letter).
 */
@Component
public class Wordings {

    /** A template for letters of every kind. */
    static final String ALL_KINDS = "SEMUA";

    static final String KIND_KEY = "letter.kind.";

    private final Templates templates;
    private final Messages messages;

    Wordings(Templates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    public Wording of(
            String kind, String province, Locale locale, Letterhead head, String number, String title, LocalDate on) {
        var language = locale.getLanguage();
        var found = Stream.of(
                        templates.current(kind, language, province),
                        templates.current(ALL_KINDS, language, province),
                        templates.current(kind, language, null),
                        templates.current(ALL_KINDS, language, null))
                .flatMap(one -> one.stream())
                .toList();
        return filled(
                new Wording(
                        first(found, LetterTemplate::header, ""),
                        first(found, LetterTemplate::title, title),
                        first(found, LetterTemplate::opening, shipped("letter.opening.", kind, locale)),
                        first(found, LetterTemplate::closing, shipped("letter.closing.", kind, locale))),
                locale,
                head,
                number,
                on);
    }

    /** Fills in the placeholders. */
    Wording filled(Wording text, Locale locale, Letterhead head, String number, LocalDate on) {
        var values = Map.of(
                Placeholder.LKS,
                head.name(),
                Placeholder.KOTA,
                head.city(),
                Placeholder.NOMOR,
                number,
                Placeholder.TANGGAL,
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(on));
        return new Wording(
                Placeholder.filled(text.header(), values),
                Placeholder.filled(text.title(), values),
                Placeholder.filled(text.opening(), values),
                Placeholder.filled(text.closing(), values));
    }

    /** The sentence as shipped, with its placeholders; empty when this kind has none. */
    String shipped(String beginning, String kind, Locale locale) {
        return messages.has(locale, beginning + kind)
                ? messages.get(locale, beginning + kind, Placeholder.allWritten())
                : "";
    }

    private static String first(
            List<LetterTemplate> found, Function<LetterTemplate, @Nullable String> text, String otherwise) {
        return found.stream().map(text).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }
}
