package id.naungan.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something was recorded that the law calls a wrong to this person; published inside the transaction that records it.
 *
 * @param kind what it was, as a code of whoever raised it
 * @param href where it is read
 */
public record ConcernRaised(UUID client, UUID institution, String district, String kind, LocalDate on, String href) {}
