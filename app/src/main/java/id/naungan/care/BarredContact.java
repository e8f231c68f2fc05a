package id.naungan.care;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who may not meet a person had contact with him or her; published inside the transaction that records it. */
public record BarredContact(UUID contactId, UUID client, UUID institution, String district, LocalDate on) {}
