package id.naungan.client;

import id.naungan.web.Ui;
import org.jspecify.annotations.Nullable;

/** What a task asks for, in the reader's words. */
public final class TaskWords {

    private TaskWords() {}

    /** By its own key, by the step or the gate it is about, or else as a person wrote it. */
    public static String of(Ui ui, String kind, @Nullable String written) {
        for (var key : new String[] {
            "task." + kind, kind.replaceFirst("^langkah\\.", "step."), kind.replaceFirst("^gerbang\\.", "Gate.")
        }) {
            if (ui.has(key)) return ui.msg(key);
        }
        return written == null ? kind : written;
    }
}
