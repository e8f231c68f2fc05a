package id.naungan.institution.accreditation;

import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;

/** Who visits the home, and when. */
@MessagePrefix("accreditation.appoint")
public record AppointForm(LocalDate visitOn, @NotEmpty List<Assessor> assessors) {}
