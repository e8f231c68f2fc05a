package id.naungan.institution.register;

import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.web.form.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home to be registered; its id is made with the form, so that the same form sent twice is one home; `complaint` is the number of the complaint that told of it. */
record RegisterForm(
        @Hidden UUID id,
        @Valid Profile profile,
        @Valid Place place,
        @Valid Capacity capacity,
        @Valid Registration registration,
        @Hidden @Nullable @Size(max = 40) String complaint) {}
