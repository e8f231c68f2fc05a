package id.naungan.instrument.fill;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A photo of one question, with the time and the place it was taken at. */
@MessagePrefix("instrument.photo")
public record PhotoForm(
        @Hidden UUID sheet,
        @Hidden String code,
        @Hidden @Nullable String repeat,
        @Hidden @Nullable String takenAt,
        @Hidden @Nullable String latitude,
        @Hidden @Nullable String longitude,
        MultipartFile photo) {}
