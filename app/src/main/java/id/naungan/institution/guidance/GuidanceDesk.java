package id.naungan.institution.guidance;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Homes nobody registered in an area, and how each is on its way. */
public record GuidanceDesk(Which which, List<Line> lines, long all, long unguided, long late, LocalDate today) {

    /** Which of them. */
    public enum Which implements Worded {
        SEMUA("(:today::date is not null)"),
        TANPA("g.id is null and :today::date is not null"),
        LEWAT("d.due_on < :today");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        @Override
        public String messageKey() {
            return "guidance.which." + name();
        }
    }

    /** One home; `next` is the step that is due first. */
    public record Line(
            UUID id,
            String name,
            String kind,
            String district,
            String status,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate dueOn,
            @Nullable String next) {}

    public long count(Which of) {
        return switch (of) {
            case SEMUA -> all;
            case TANPA -> unguided;
            case LEWAT -> late;
        };
    }

    public boolean cut() {
        return lines.size() == Guidances.MOST;
    }
}
