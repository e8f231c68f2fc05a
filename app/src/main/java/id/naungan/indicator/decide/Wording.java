package id.naungan.indicator.decide;

import id.naungan.indicator.decide.Answer.Coded;
import id.naungan.indicator.decide.Answer.Money;
import id.naungan.indicator.decide.Answer.Place;
import id.naungan.indicator.decide.Answer.Said;
import id.naungan.indicator.decide.Answer.Unknown;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of an answer: the same on the screen and in a file. */
@Component("decideWording")
public class Wording {

    private final Messages messages;
    private final Codes codes;
    private final InstitutionWords words;

    Wording(Messages messages, Codes codes, InstitutionWords words) {
        this.messages = messages;
        this.codes = codes;
        this.words = words;
    }

    /** What stands in a cell or in a sentence. */
    public String text(Object cell, Locale locale) {
        return switch (cell) {
            case Said(var key, var arguments) -> said(key, arguments, locale);
            case Money(var rupiah) -> messages.get(locale, "decide.money", number(rupiah, locale));
            case Place(var region) -> region.isEmpty() ? messages.get(locale, "figure.nation") : words.region(region);
            case Coded(var table, var code) -> codes.label(table, code, locale);
            case Unknown _ -> messages.get(locale, "decide.unknown");
            case List<?> many -> many.stream().map(one -> text(one, locale)).collect(Collectors.joining(", "));
            case Number number -> number(number, locale);
            default -> cell.toString();
        };
    }

    private String said(String key, List<?> arguments, Locale locale) {
        return messages.get(locale, key, arguments.stream().map(one -> text(one, locale)).toArray());
    }

    private static String number(Number number, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** The same for a workbook: numbers stay numbers, what is unknown stays empty. */
    Object cell(Object cell, Locale locale) {
        return switch (cell) {
            case Money(BigDecimal rupiah) -> rupiah;
            case Unknown _ -> "";
            case Number number -> number;
            default -> text(cell, locale);
        };
    }
}
