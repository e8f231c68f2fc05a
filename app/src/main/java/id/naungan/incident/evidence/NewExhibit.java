package id.naungan.incident.evidence;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file to be kept as evidence. */
@MessagePrefix("incident.evidence.new")
public record NewExhibit(
        MultipartFile file,
        @LongText @Size(max = 500) @Nullable String note) {}
