package id.naungan.consult.research;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a researcher asks for; `scan` becomes the id of the paper of the ethics committee. */
@MessagePrefix("consult.research")
public record RequestForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Half @Size(min = 3, max = 120) String name,
        @Half @Size(min = 3, max = 200) String university,
        @Half @Email @Size(min = 5, max = 150) String email,

        @Half @Nullable @Pattern(regexp = "[+(]?\\d[\\d ().-]{5,24}", message = "institution.error.phone")
        String phone,

        @Options("PROVINSI_RISET") String region,
        @Size(min = 5, max = 200) String title,
        @LongText @Size(min = 50, max = 3000) String aim,
        @NotEmpty Set<Extract> kinds,
        MultipartFile file) {

    /** The choice for the whole nation; an empty text would be no choice. */
    static final String NATION = "NASIONAL";

    String area() {
        return region.equals(NATION) ? "" : region;
    }
}
