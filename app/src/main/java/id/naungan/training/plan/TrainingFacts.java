package id.naungan.training.plan;

import id.naungan.reference.KnownCode;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.Training;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a training is about, where it is held, how many may come. */
@MessagePrefix("training.facts")
public record TrainingFacts(
        @Size(min = 5, max = 160) String title,

        @Options("TINGKAT_BIMTEK") @KnownCode("TINGKAT_BIMTEK") @Half
        String level,

        @NotEmpty @Options(Competences.TABLE) Set<String> competences,
        @Size(min = 3, max = 300) String audience,
        @LongText @Size(min = 10, max = 3000) String objectives,
        @Size(min = 3, max = 300) String place,
        @Min(1) @Max(2000) @Half Integer seats,
        @Nullable @Min(1) @Max(200) @Half Integer perHome,
        @LongText @Size(min = 3, max = 1000) String trainers,
        @Nullable @LongText @Size(max = 1000) String budgetNote,
        @Nullable @Half LocalDate answerBy) {

    static TrainingFacts of(Training training) {
        return new TrainingFacts(
                training.title(),
                training.level(),
                new LinkedHashSet<>(training.competences()),
                training.audience(),
                training.objectives(),
                training.place(),
                training.seats(),
                training.perHome(),
                training.trainers(),
                training.budgetNote(),
                training.answerBy());
    }
}
