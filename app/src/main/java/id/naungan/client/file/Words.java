package id.naungan.client.file;

import id.naungan.client.Coded;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Worded;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Kind;
import id.naungan.web.form.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what stands in a field the way people read it: the words of a code, the way up from a village, the name of an answer. */
@Component
public class Words {

    private final Codes codes;
    private final Regions regions;

    Words(Codes codes, Regions regions) {
        this.codes = codes;
        this.regions = regions;
    }

    /** The empty text for nothing. */
    public String of(Ui ui, Field field) {
        var value = field.value();
        if (value.isEmpty()) return "";
        if (field.path().endsWith("birthDate")) return birth(ui, BirthDate.parse(value));
        if (field.kind() == Kind.REGION) return regions.path(value);
        var table = field.table();
        if (table != null) return codes.label(table, value, ui.locale());
        return field.constants().stream()
                .filter(constant -> constant.name().equals(value))
                .map(ui::label)
                .findFirst()
                .orElse(value);
    }

    /** As far as it is known: 3 Maret 2015, Maret 2015, 2015, ± 2015. */
    public static String birth(Ui ui, BirthDate birth) {
        return switch (birth.precision()) {
            case DAY -> ui.date(birth.date());
            case MONTH -> ui.month(YearMonth.from(birth.date()));
            case YEAR, ESTIMATED -> birth.toString();
        };
    }

    /** A sentence whose arguments are dates, codes, constants, or lists of them. */
    public String said(Ui ui, String key, List<Object> args) {
        return ui.msg(
                key,
                args.stream()
                        .map(arg -> worded(ui, arg, coded -> codes.label(coded.table(), coded.code(), ui.locale())))
                        .toArray());
    }

    /** The same where no words are at hand: a code that was withdrawn stays a code. */
    public static String sentence(Ui ui, String key, List<Object> args) {
        return ui.msg(
                key,
                args.stream()
                        .map(arg -> worded(
                                ui,
                                arg,
                                coded -> ui.options(coded.table()).stream()
                                        .filter(option -> option.value().equals(coded.code()))
                                        .findFirst()
                                        .map(Option::text)
                                        .orElse(coded.code())))
                        .toArray());
    }

    private static Object worded(Ui ui, Object arg, Function<Coded, String> words) {
        return switch (arg) {
            case LocalDate day -> ui.date(day);
            case Coded coded -> words.apply(coded);
            case Enum<?> constant -> ui.label(constant);
            case Worded worded -> ui.msg(worded);
            case Collection<?> many ->
                many.stream().map(one -> String.valueOf(worded(ui, one, words))).collect(Collectors.joining(", "));
            default -> arg;
        };
    }

    /** The words of a code. */
    public String code(Ui ui, String table, String code) {
        return codes.label(table, code, ui.locale());
    }
}
