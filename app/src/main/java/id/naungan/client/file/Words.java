package id.naungan.client.file;

import id.naungan.kernel.BirthDate;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Kind;
import java.time.YearMonth;
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

    /** The words of a code. */
    public String code(Ui ui, String table, String code) {
        return codes.label(table, code, ui.locale());
    }
}
