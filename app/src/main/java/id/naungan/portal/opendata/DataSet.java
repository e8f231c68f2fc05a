package id.naungan.portal.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file of the open data is, in the sense of Satu Data: everything somebody needs who never saw this system.
 *
 * @param name how it is called in addresses
 * @param kind which words describe it
 * @param period what it speaks of: a day, or a period
 * @param from the first day it speaks of
 * @param until the last one, the day that was counted
 * @param columns names of its columns in order
 */
public record DataSet(
        String name,
        String kind,
        String period,
        LocalDate from,
        LocalDate until,
        Instant issued,
        Instant updated,
        List<String> columns) {

    public String key(String part) {
        return "portal.data." + kind + "." + part;
    }

    /** Tells it from others of its kind: an edition by its name, the register by its day. */
    public String which() {
        return kind.equals("statistik") ? name.substring(name.indexOf('-') + 1) : period;
    }

    public String file(String format) {
        return "/data-terbuka/" + name + "." + format;
    }
}
