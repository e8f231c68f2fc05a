package id.naungan.casework.conference;

import id.naungan.casework.Worry;
import java.util.List;
import java.util.UUID;

/** A resident as the agenda offers him: with what is due or worrying, or without. */
public record Proposed(UUID client, String name, List<Worry> worries) {}
