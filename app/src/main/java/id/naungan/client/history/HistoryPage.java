package id.naungan.client.history;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.history.Entry;
import id.naungan.audit.history.History;
import id.naungan.audit.history.ReadingLog;
import id.naungan.client.ClientFiles;
import id.naungan.trail.HistoryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a file, and who opened it; also as a sheet that can be shown to the family or to Dinsos. */
@Controller
class HistoryPage {

    private static final int OPENINGS = 200;
    private static final int ALL_ACTS = 1000;

    private final ClientFiles files;
    private final History history;
    private final ReadingLog log;
    private final HistoryWords words;

    HistoryPage(ClientFiles files, History history, ReadingLog log, HistoryWords words) {
        this.files = files;
        this.history = history;
        this.log = log;
        this.words = words;
    }

    @GetMapping("/klien/{id}/riwayat")
    @May(Permission.SEE_HISTORY)
    String history(@PathVariable UUID id, @RequestParam @Nullable Long sebelum, Model model) {
        files.open(
                id,
                "riwayat",
                cover -> model.addAttribute("file", cover).addAttribute("entries", history.ofClient(id, sebelum)));
        model.addAttribute("words", words);
        return "client/history/page";
    }

    @GetMapping("/klien/{id}/riwayat/pembaca")
    @May(Permission.SEE_HISTORY)
    String readers(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "riwayat",
                cover -> model.addAttribute("file", cover).addAttribute("openings", log.ofClient(id, OPENINGS)));
        model.addAttribute("words", words);
        return "client/history/readers";
    }

    @GetMapping("/klien/{id}/riwayat/cetak")
    @May(Permission.SEE_HISTORY)
    String sheet(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "riwayat-cetak",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("entries", all(id))
                        .addAttribute("openings", log.ofClient(id, OPENINGS)));
        model.addAttribute("words", words);
        return "client/history/sheet";
    }

    private List<Entry> all(UUID id) {
        var all = new ArrayList<>(history.ofClient(id, null));
        while (!all.isEmpty() && all.size() < ALL_ACTS) {
            var next = history.ofClient(id, all.getLast().act());
            if (next.isEmpty()) break;
            all.addAll(next);
        }
        return all;
    }
}
