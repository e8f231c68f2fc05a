package id.naungan.note.tab;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.ClientTab;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.HandoverNote;
import id.naungan.trail.HistorySection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab of the daily notes: a month or a week at a glance, and what was written. */
@Controller
class NotesTab {

    private final ClientFiles files;
    private final NotesOfClient notes;

    NotesTab(ClientFiles files, NotesOfClient notes) {
        this.files = files;
        this.notes = notes;
    }

    @GetMapping("/klien/{id}/catatan")
    @May(Permission.SEE_NOTES)
    String notes(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate bulan,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate minggu,
            Model model) {
        var span = minggu != null ? Span.week(minggu) : Span.month(bulan == null ? notes.today() : bulan);
        files.open(id, "catatan", cover -> model.addAttribute("file", cover).addAttribute("view", notes.of(id, span)));
        return "note/tab/page";
    }

    /** What this module adds to the file and its history, in a bean of its own. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ClientTab notesTab() {
            return new ClientTab("catatan", 15, "note.tab", Permission.SEE_NOTES);
        }

        @Bean
        HistorySection dailyNoteHistory() {
            return new HistorySection("note.daily_note", "", DailyNote.class);
        }

        @Bean
        HistorySection handoverHistory() {
            return new HistorySection("note.handover", "", HandoverNote.class);
        }
    }
}
