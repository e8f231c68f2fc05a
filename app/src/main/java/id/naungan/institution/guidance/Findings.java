package id.naungan.institution.guidance;

import id.naungan.access.Permission;
import id.naungan.institution.sheet.HomeSheet;
import id.naungan.web.form.Form;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings, for offices only: the home must not learn who told. A link to a new one names the number of a complaint. */
@Component
public class Findings implements HomeSheet<Found> {

    static final String TAB = "pembinaan";

    @Override
    public String key() {
        return "temuan";
    }

    @Override
    public String tab() {
        return TAB;
    }

    @Override
    public String table() {
        return "finding";
    }

    @Override
    public Class<Found> section() {
        return Found.class;
    }

    @Override
    public List<String> heading() {
        return List.of("source", "foundOn");
    }

    @Override
    public String order() {
        return "found_on desc, id desc";
    }

    @Override
    public Permission permission() {
        return Permission.REGISTER_INSTITUTION;
    }

    @Override
    public Form<Found> blank(Form<Found> form, LocalDate today, @Nullable String asked) {
        var on = form.prefilled("foundOn", today);
        return asked != null && asked.matches("[A-Z0-9/-]{4,40}")
                ? on.prefilled("source", "ADUAN").prefilled("complaintNumber", asked)
                : on;
    }
}
