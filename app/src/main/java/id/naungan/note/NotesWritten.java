package id.naungan.note;

import java.time.LocalDate;
import java.util.UUID;

/** Notes of a home were written or corrected; published once a home and day inside the transaction that writes them. */
public record NotesWritten(UUID institutionId, String district, LocalDate day) {}
