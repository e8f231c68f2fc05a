package id.naungan.institution.accreditation;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** One component as the home assesses it; the id becomes the evidence's. */
@MessagePrefix("accreditation.part")
public record PartForm(
        @Hidden UUID id,
        @Hidden Integer version,
        List<ItemAnswer> items,
        @Nullable MultipartFile file) {}
