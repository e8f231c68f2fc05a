package id.naungan.access.domain;

import java.time.ZoneId;

/** How the person wants to read: time zone and language. */
public record Taste(ZoneId zone, String language) {

    public static final Taste DEFAULT = new Taste(ZoneId.of("Asia/Jakarta"), "id");
}
