package id.naungan.casework;

import id.naungan.casework.step.Step;
import java.time.LocalDate;
import java.util.UUID;

/** A form of the chain has all its signatures. */
public record FormSigned(
        UUID form, UUID caseId, UUID client, UUID institution, String district, Step step, LocalDate on) {}
