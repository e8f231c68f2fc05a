package id.naungan.institution.register;

import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.web.form.Hidden;
import jakarta.validation.Valid;
import java.util.UUID;

/** A home to be registered; its id is made with the form, so that the same form sent twice is one home. */
record RegisterForm(
        @Hidden UUID id,
        @Valid Profile profile,
        @Valid Place place,
        @Valid Capacity capacity,
        @Valid Registration registration) {}
