package id.naungan.instrument.edition;

import id.naungan.instrument.domain.Choice;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The choices of a list, one a line: `kode | kalimat | English | nilai`. */
@MessagePrefix("instrument.choices")
public record ChoicesForm(
        @Hidden String list,
        @LongText @Size(min = 3, max = 20_000) String lines) {

    public ChoicesForm {
        if (list != null && lines != null && read(list, lines) == null)
            throw new IllegalArgumentException("instrument.choices.error.lines");
    }

    static ChoicesForm of(String list, List<Choice> choices) {
        return new ChoicesForm(
                list,
                choices.stream()
                        .map(one -> String.join(
                                " | ",
                                one.code(),
                                one.label(),
                                Objects.requireNonNullElse(one.labelEn(), ""),
                                one.score() == null ? "" : one.score().toPlainString()))
                        .collect(Collectors.joining("\n")));
    }

    List<Choice> choices() {
        return Objects.requireNonNull(read(list, lines));
    }

    private static @Nullable List<Choice> read(String list, String lines) {
        var choices = new ArrayList<Choice>();
        var seen = new HashSet<String>();
        for (var line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            var parts = line.split("\\|", -1);
            if (parts.length < 2 || parts.length > 4) return null;
            var code = parts[0].strip();
            var label = parts[1].strip();
            var score = parts.length < 4 ? "" : parts[3].strip().replace(',', '.');
            if (!code.matches("[A-Za-z0-9_.-]{1,60}") || label.isEmpty() || !seen.add(code)) return null;
            if (!score.matches("(-?\\d{1,5}(\\.\\d{1,3})?)?")) return null;
            var english = parts.length < 3 || parts[2].isBlank() ? null : parts[2].strip();
            choices.add(new Choice(list, code, label, english, score.isEmpty() ? null : new BigDecimal(score)));
        }
        return choices.isEmpty() ? null : choices;
    }
}
