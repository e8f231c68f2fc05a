package id.naungan.casework.worklist;

import id.naungan.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One worklist as it is shown. */
public record WorkView(
        Lane lane,
        WorkCounts counts,
        List<WorkLine> lines,
        @Nullable String next,
        LocalDate today,
        boolean wide) {

    /** What a line is about, in the reader's words. */
    public static String what(Ui ui, String kind) {
        var dot = kind.indexOf('.');
        var head = dot < 0 ? kind : kind.substring(0, dot);
        var rest = dot < 0 ? "" : kind.substring(dot + 1);
        return switch (head) {
            case "langkah", "formulir" -> ui.has("step." + rest) ? ui.msg("step." + rest) : rest;
            case "tanda-tangan" -> ui.msg("task.tanda-tangan", ui.has("step." + rest) ? ui.msg("step." + rest) : rest);
            case "gerbang" -> ui.msg("Gate." + rest);
            default -> ui.has("task." + kind) ? ui.msg("task." + kind) : ui.msg("task.lain");
        };
    }
}
