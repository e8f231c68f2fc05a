package id.naungan.institution.accreditation;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** One assessor by name and the number of the certificate as assessor. */
@MessagePrefix("accreditation.assessor")
public record Assessor(
        @Half @Size(min = 3, max = 150) String name,
        @Half @Size(min = 2, max = 80) String certificateNumber) {}
