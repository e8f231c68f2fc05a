package id.naungan.care.medicine;

import id.naungan.care.entry.Sheet;
import id.naungan.reference.Codes;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Medicines as entries of the file. */
@Component
public class Medicines implements Sheet<Medicine> {

    private final Codes codes;

    Medicines(Codes codes) {
        this.codes = codes;
    }

    @Override
    public String key() {
        return "obat";
    }

    @Override
    public String tab() {
        return "kesehatan";
    }

    @Override
    public String table() {
        return "medicine";
    }

    @Override
    public Class<Medicine> section() {
        return Medicine.class;
    }

    @Override
    public List<String> heading() {
        return List.of("name", "dose");
    }

    @Override
    public String order() {
        return "until is not null and until < current_date, since desc, id desc";
    }

    @Override
    public Form<Medicine> blank(Form<Medicine> form, UUID client, LocalDate today, @Nullable String asked) {
        return form.prefilled("since", today);
    }

    @Override
    public Optional<Problem> problem(@Nullable UUID client, @Nullable Medicine stands, Medicine medicine) {
        if (medicine.until() != null && medicine.until().isBefore(medicine.since()))
            return Optional.of(Problem.of("until", "care.until.before"));
        return medicine.times().stream()
                        .allMatch(time -> codes.find("WAKTU_OBAT", time).isPresent())
                ? Optional.empty()
                : Optional.of(Problem.of("times", "form.error.choice"));
    }
}
