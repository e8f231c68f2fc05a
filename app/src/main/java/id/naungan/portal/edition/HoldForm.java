package id.naungan.portal.edition;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Holds an edition back; everybody who publishes reads why. */
@MessagePrefix("portal.hold")
record HoldForm(
        @NotBlank @LongText @Size(max = 1000) String why) {}
