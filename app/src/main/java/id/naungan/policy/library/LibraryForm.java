package id.naungan.policy.library;

import id.naungan.policy.domain.Papers;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A guideline as an office publishes it; `scan` becomes the id of its file. */
@MessagePrefix("policy.library")
public record LibraryForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Size(min = 5, max = 200) String title,

        @Options(Papers.KINDS) @KnownCode(Papers.KINDS) @Half
        String kind,

        @Nullable @Options("JENIS_LKS") @KnownCode("JENIS_LKS") @Half
        String homeKind,

        @LongText @Size(min = 20, max = 4000) String summary,
        @Nullable MultipartFile file) {}
