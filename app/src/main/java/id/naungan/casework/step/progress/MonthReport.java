package id.naungan.casework.step.progress;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A month of care, field by field; what was not recorded stays empty (F10). */
@MessagePrefix("step.monthReport")
public record MonthReport(
        @Half YearMonth month,
        @Nullable @LongText @Size(max = 2000) String health,
        @Nullable @LongText @Size(max = 2000) String education,
        @Nullable @LongText @Size(max = 2000) String psychosocial,
        @Nullable @LongText @Size(max = 2000) String spiritual,
        @Nullable @LongText @Size(max = 2000) String family,
        @Nullable @LongText @Size(max = 2000) String identity,
        @Nullable @LongText @Size(max = 2000) String lifeSkills,
        @Nullable @LongText @Size(max = 2000) String protection) {
    /** In which component what belongs to a field of the plan (BIDANG_RENCANA) is written. */
    public static final Map<String, String> COMPONENTS = Map.of(
            "KESEHATAN", "health",
            "PENDIDIKAN", "education",
            "PSIKOSOSIAL", "psychosocial",
            "SPIRITUAL", "spiritual",
            "KELUARGA", "family",
            "IDENTITAS", "identity",
            "KECAKAPAN_HIDUP", "lifeSkills",
            "PERLINDUNGAN", "protection");
}
