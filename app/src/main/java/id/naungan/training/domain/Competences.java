package id.naungan.training.domain;

import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people of homes can learn (code table KOMPETENSI), in words, and for how long each holds (terms `kompetensi-…`). */
@Component
public class Competences {

    public static final String TABLE = "KOMPETENSI";

    private final Codes codes;
    private final Terms terms;

    Competences(Codes codes, Terms terms) {
        this.codes = codes;
        this.terms = terms;
    }

    public List<Code> all() {
        return codes.all(TABLE);
    }

    public boolean known(Collection<String> chosen) {
        return chosen.stream().allMatch(code -> codes.isValid(TABLE, code));
    }

    public String label(String code, Locale locale) {
        return codes.label(TABLE, code, locale);
    }

    public String labels(Collection<String> chosen, Locale locale) {
        return chosen.stream().map(code -> label(code, locale)).collect(Collectors.joining(", "));
    }

    /** How many months it holds; zero when it does not run out. */
    public int months(String code) {
        return terms.find("kompetensi-" + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(term -> term.value().intValueExact())
                .orElse(0);
    }

    /** Until when it holds when learnt on this day, or null when it does not run out. */
    public @Nullable LocalDate until(String code, LocalDate learnt) {
        int months = months(code);
        return months == 0 ? null : learnt.plusMonths(months);
    }
}
