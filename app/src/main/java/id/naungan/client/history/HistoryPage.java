package id.naungan.client.history;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.history.Entry;
import id.naungan.audit.history.History;
import id.naungan.audit.history.ReadingLog;
import id.naungan.client.ClientFiles;
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
    private final ColumnWords words;

    HistoryPage(ClientFiles files, History history, ReadingLog log, ColumnWords words) {
        this.files = files;
        this.history = history;
        this.log = log;
        this.words = words;
    }

    @GetMapping("/klien/{id}/riwayat")
    @May(Permission.SEE_HISTORY)
    String history(@PathVariable UUID id, @RequestParam(name = "hal") @Nullable Long before, Model model) {
        files.open(id, "riwayat", cover -> model.addAttribute("file", cover).addAttribute("entries", history.ofClient(id, before)));
        model.addAttribute("words", words).addAttribute("later", before != null);
        return "client/history/page";
    }

    @GetMapping("/klien/{id}/riwayat/pembaca")
    @May(Permission.SEE_HISTORY)
    String readers(@PathVariable UUID id, Model model) {
        files.open(id, "riwayat", cover -> model.addAttribute("file", cover).addAttribute("openings", Sitting.of(log.ofClient(id, OPENINGS))));
        return "client/history/readers";
    }

    @GetMapping("/klien/{id}/riwayat/cetak")
    @May(Permission.SEE_HISTORY)
    String sheet(@PathVariable UUID id, Model model) {
        files.open(id, "riwayat-cetak", cover -> model.addAttribute("file", cover)
                .addAttribute("entries", all(id))
                .addAttribute("openings", Sitting.of(log.ofClient(id, OPENINGS))));
        model.addAttribute("words", words);
        return "client/history/sheet";
    }

    private List<Entry> all(UUID id) {
        var all = new ArrayList<Entry>();
        Long before = null;
        List<Entry> next;
        do {
            next = history.ofClient(id, before);
            all.addAll(next);
            if (!next.isEmpty()) before = next.getLast().act();
        } while (!next.isEmpty() && all.size() < ALL_ACTS);
        return all;
    }
}
