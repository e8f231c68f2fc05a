package id.naungan.staff.file;

import id.naungan.staff.domain.Personal;
import id.naungan.staff.domain.Work;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who begins to work in a home; `account` is the one he or she signs in with, if there is one. */
@MessagePrefix("staff.new")
public record NewPerson(
        @Hidden UUID id,
        @Hidden @Nullable UUID account,
        @Valid Work work,
        @Valid Personal personal) {}
