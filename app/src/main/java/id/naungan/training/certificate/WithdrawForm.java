package id.naungan.training.certificate;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why a certificate holds no longer. */
@MessagePrefix("training.withdraw")
public record WithdrawForm(
        @LongText @Size(min = 5, max = 500) String why) {}
