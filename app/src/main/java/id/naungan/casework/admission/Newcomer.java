package id.naungan.casework.admission;

import id.naungan.casework.domain.Entry;
import id.naungan.client.register.FirstLines;
import jakarta.validation.Valid;

/** Somebody at the door who has no file yet: who it is, and how the person came. */
public record Newcomer(@Valid FirstLines person, @Valid Entry entry) {}
