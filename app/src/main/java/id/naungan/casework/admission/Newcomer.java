package id.naungan.casework.admission;

import id.naungan.casework.domain.Entry;
import id.naungan.casework.gate.Crossing;
import id.naungan.client.register.FirstLines;
import jakarta.validation.Valid;

/** Somebody at the door who has no file yet: who it is, how the person came, and why before an assessment. */
public record Newcomer(
        @Valid FirstLines person, @Valid Entry entry, @Valid Crossing gate) {}
