package id.naungan.client.family;

import id.naungan.client.domain.Relative;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** A member of the family to be added; the id is made by the form. */
@MessagePrefix("client.newRelative")
public record NewRelative(@Hidden UUID id, Relative.Person person, Relative.Contact contact) {}
