package id.naungan.notice.hook;

import java.util.UUID;

/** An address where another system of a place listens. */
public record Hook(UUID id, String place, String url, int generation, boolean active) {}
