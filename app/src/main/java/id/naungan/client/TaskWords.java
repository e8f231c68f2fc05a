package id.naungan.client;

import id.naungan.web.Ui;
import org.jspecify.annotations.Nullable;

/** What a task asks for, in the reader's words. */
public final class TaskWords {

    private TaskWords() {}

    /** Message key of a kind: its own, or that of the step or the gate it is about. */
    public static String key(String kind) {
        var dot = kind.indexOf('.');
        var about = dot < 0 ? "" : kind.substring(dot + 1);
        return switch (dot < 0 ? kind : kind.substring(0, dot)) {
            case "langkah", "formulir", "tanda-tangan" -> "step." + about;
            case "gerbang" -> "Gate." + about;
            default -> "task." + kind;
        };
    }

    /** In words; what no message file knows is told as a person wrote it. */
    public static String of(Ui ui, String kind, @Nullable String written) {
        var key = key(kind);
        if (!ui.has(key)) return written == null ? ui.msg("task.lain") : written;
        return kind.startsWith("tanda-tangan.") ? ui.msg("task.tanda-tangan", ui.msg(key)) : ui.msg(key);
    }
}
