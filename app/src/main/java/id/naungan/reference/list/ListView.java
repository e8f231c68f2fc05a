package id.naungan.reference.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the pages of lists show. */
public final class ListView {

    private ListView() {}

    /** One table with how many codes may be chosen and how many were withdrawn. */
    public record Table(
            String id,
            String title,
            String titleEn,
            @Nullable String normId,
            long valid,
            long withdrawn) {

        public String title(boolean english) {
            return english ? titleEn : title;
        }
    }

    /** One code as it stands in its table. */
    public record Code(
            String tableId,
            String code,
            int version,
            String label,
            String labelEn,
            int position,
            boolean sensitive,
            @Nullable String note,
            LocalDate since,
            @Nullable LocalDate until) {

        public String label(boolean english) {
            return english ? labelEn : label;
        }

        public boolean withdrawn(LocalDate today) {
            return until != null && !until.isAfter(today);
        }
    }

    /** What rests on a norm: terms and code tables. */
    public record Use(String kind, String id, String title, String titleEn) {

        public String title(boolean english) {
            return english ? titleEn : title;
        }
    }
}
