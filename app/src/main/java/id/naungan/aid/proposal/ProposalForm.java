package id.naungan.aid.proposal;

import id.naungan.aid.domain.Rupiah;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says to begin counting: a lower ceiling than the programme's, if any. */
@MessagePrefix("aid.proposal")
record ProposalForm(
        @Hidden UUID id,
        @Hidden UUID period,
        @Half @Nullable Rupiah ceiling) {}
