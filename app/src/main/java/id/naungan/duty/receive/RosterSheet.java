package id.naungan.duty.receive;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.time.LocalDate;
import java.util.UUID;

/** What a page of the roster sends beside its cells: the home, and a day of the month they belong to. The cells come as {@link Cell}. */
@MessagePrefix("duty.sheet")
public record RosterSheet(@Hidden UUID home, @Hidden LocalDate day) {}
