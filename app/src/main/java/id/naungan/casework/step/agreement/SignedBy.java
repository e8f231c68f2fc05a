package id.naungan.casework.step.agreement;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who makes the statement (F2). */
@MessagePrefix("step.signedBy")
public record SignedBy(
        Undersigner by,

        @Nullable
        @ShownWhen(
                component = "by",
                is = {"ORANG_TUA", "WALI", "KELUARGA", "DINSOS"},
                required = true)
        @Size(max = 200)
        @Half
        String name,

        @Nullable
        @ShownWhen(component = "by", is = "KELUARGA", required = true)
        @Options(value = "HUBUNGAN", open = true)
        @Size(max = 60)
        @Half
        String relation,

        @Nullable
        @ShownWhen(
                component = "by",
                is = {"ORANG_TUA", "WALI", "KELUARGA"})
        @Size(max = 30)
        @Half
        String nik,

        @LongText @Size(max = 2000) String reason) {}
