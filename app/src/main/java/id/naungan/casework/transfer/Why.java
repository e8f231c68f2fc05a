package id.naungan.casework.transfer;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Why an offer is refused or withdrawn. */
record Why(@LongText @Size(max = 1000) String why) {}
