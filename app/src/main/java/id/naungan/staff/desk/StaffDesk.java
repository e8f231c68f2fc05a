package id.naungan.staff.desk;

import id.naungan.kernel.Worded;
import id.naungan.staff.domain.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff of an area, narrowed to one question. */
public record StaffDesk(Which which, List<Line> lines, Map<Which, Long> counts, LocalDate today) {

    /** Which of them. */
    public enum Which implements Worded {
        SEMUA("true", ""),
        BELUM("(c.lacking <> '{}' or c.until < :today) and not c.held", "bad"),
        DITAHAN("c.held", "bad"),
        SEGERA_HABIS("not c.held and c.lacking = '{}' and c.until >= :today and c.until < :soon", "warn"),
        TINJAUAN(
                "p.post_group = 'PENGASUH' and coalesce((select max(r.work_to) from staff.review r where r.person_id = p.id), p.work_since)"
                        + " + make_interval(months => :review) < :today",
                "warn"),
        PENGASUH("p.post_group = 'PENGASUH'", ""),
        PROFESIONAL("p.post_group = 'PROFESIONAL'", "");

        private final String condition;
        private final String tone;

        Which(String condition, String tone) {
            this.condition = condition;
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        String condition() {
            return condition;
        }

        @Override
        public String messageKey() {
            return "staff.which." + name();
        }
    }

    /** One member of the staff. */
    public record Line(
            UUID id,
            UUID homeId,
            String home,
            String district,
            String name,
            Post post,
            LocalDate since,
            List<String> lacking,
            @Nullable LocalDate until,
            boolean held) {}

    public boolean cut() {
        return lines.size() == StaffDesks.MOST;
    }
}
