package id.naungan.casework.step.intake;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of violence and neglect; sealed (F1). */
@MessagePrefix("step.violenceHistory")
public record ViolenceHistory(
        @NotEmpty @Options("RIWAYAT_KEKERASAN") @OnlyWhenAlone
        Set<String> kinds,

        @ShownWhen(
                component = "kinds",
                is = {"FISIK", "PSIKIS", "SEKSUAL", "PENELANTARAN", "EKSPLOITASI", "TRAFFICKING", "PERUNDUNGAN", "LAIN"
                })
        @Options("PELAKU_KEKERASAN")
        @OnlyWhenAlone
        Set<String> doers,

        @Nullable
        @ShownWhen(
                component = "kinds",
                is = {"FISIK", "PSIKIS", "SEKSUAL", "PENELANTARAN", "EKSPLOITASI", "TRAFFICKING", "PERUNDUNGAN", "LAIN"
                },
                required = true)
        Answer ongoing,

        @Nullable
        @ShownWhen(
                component = "kinds",
                is = {"FISIK", "PSIKIS", "SEKSUAL", "PENELANTARAN", "EKSPLOITASI", "TRAFFICKING", "PERUNDUNGAN", "LAIN"
                })
        @Size(max = 200)
        String lastTime,

        @ShownWhen(
                component = "kinds",
                is = {"FISIK", "PSIKIS", "SEKSUAL", "PENELANTARAN", "EKSPLOITASI", "TRAFFICKING", "PERUNDUNGAN", "LAIN"
                },
                required = true)
        @Options("TERLAPOR_KE")
        @OnlyWhenAlone
        Set<String> reportedTo,

        @Nullable
        @ShownWhen(
                component = "kinds",
                is = {"FISIK", "PSIKIS", "SEKSUAL", "PENELANTARAN", "EKSPLOITASI", "TRAFFICKING", "PERUNDUNGAN", "LAIN"
                })
        @LongText
        @Size(max = 4000)
        String story) {}
