package id.naungan.access.own;

import java.time.ZoneId;

/** How the person wants to read. */
record Tasted(Zone zone, Language language) {

    /** The three zones of the country. */
    enum Zone {
        WIB("Asia/Jakarta"),
        WITA("Asia/Makassar"),
        WIT("Asia/Jayapura");

        private final ZoneId id;

        Zone(String id) {
            this.id = ZoneId.of(id);
        }

        ZoneId id() {
            return id;
        }

        static Zone of(ZoneId id) {
            for (var zone : values()) if (zone.id.equals(id)) return zone;
            return WIB;
        }
    }

    /** The two languages of the screens. */
    enum Language {
        ID,
        EN
    }
}
