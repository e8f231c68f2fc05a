package id.naungan.training.certificate;

import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import java.util.UUID;

/** Whose staff file belongs to somebody who was entered by name. */
@MessagePrefix("training.link")
public record LinkForm(@Options("BIMTEK_PETUGAS") UUID person) {}
