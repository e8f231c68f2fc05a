package id.naungan.client.assignment;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import java.util.UUID;

/** Who shall look after a client. */
@MessagePrefix("client.assignment")
public record NewAssignment(
        @Hidden UUID id, @Options("PENGASUH_KLIEN") UUID account) {}
