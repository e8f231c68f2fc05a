package id.naungan.aid.goods;

import java.util.UUID;

/** A client the goods were counted from, and how many units he or she was given. */
public record Recipient(UUID clientId, String name, int given) {}
