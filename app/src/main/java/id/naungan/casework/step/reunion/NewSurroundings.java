package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Quality;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody goes to live (F9). */
@MessagePrefix("step.newSurroundings")
public record NewSurroundings(
        @Options("LINGKUNGAN_TUJUAN") String place,
        @Half LocalDate startsOn,
        Quality acceptance,
        @Size(max = 300) String housing,
        @Size(max = 300) String learning,
        @Nullable @Size(max = 300) String income,
        @Size(max = 200) @Half String officer,
        @Nullable @Size(max = 30) @Half String phone) {}
