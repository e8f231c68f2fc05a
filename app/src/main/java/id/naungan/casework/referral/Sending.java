package id.naungan.casework.referral;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What must be said when a referral is sent although something speaks against it.
 *
 * @param emergency why it goes out although it was refused
 * @param numbers why the summary holds a NIK, a KK or a telephone number
 */
@MessagePrefix("referral.sending")
record Sending(
        @Nullable @LongText @Size(min = 10, max = 500) String emergency,
        @Nullable @LongText @Size(min = 10, max = 500) String numbers) {}
