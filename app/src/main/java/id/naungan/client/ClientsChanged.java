package id.naungan.client;

import java.util.UUID;

/** Files of a home were added, changed, or came and went; published inside the transaction that does it. */
public record ClientsChanged(UUID institutionId) {}
