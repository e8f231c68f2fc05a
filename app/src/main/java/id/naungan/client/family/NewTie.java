package id.naungan.client.family;

import id.naungan.client.domain.Tie;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** A tie to be added; the id is made by the form. */
@MessagePrefix("client.newTie")
public record NewTie(@Hidden UUID id, Tie.Details tie) {}
