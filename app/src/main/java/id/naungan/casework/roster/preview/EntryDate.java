package id.naungan.casework.roster.preview;

import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when the children live here whose row has no day of entry; asked once a file. */
@MessagePrefix("import.entry")
public record EntryDate(@PastOrPresent @Nullable LocalDate date) {}
