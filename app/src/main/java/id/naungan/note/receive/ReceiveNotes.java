package id.naungan.note.receive;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.note.NotesWritten;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.DailyNotes;
import id.naungan.note.domain.DailyNotes.Day;
import id.naungan.note.domain.DailyNotes.Row;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes daily notes, a batch in a handful of statements: one reads what stands, one inserts, one corrects. A note that lost a race
 * is judged again against what won. Two notes of one batch for the same child and day come after one another.
 */
@Component
public class ReceiveNotes implements Receiver<DailyNote> {

    private static final ActKind WRITTEN = ActKind.of("note.written");
    private static final ActKind CORRECTED = ActKind.of("note.corrected");
    private static final int TRIES = 3;

    private final DailyNotes notes;
    private final JudgeNote judge;
    private final Files files;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    ReceiveNotes(DailyNotes notes, JudgeNote judge, Files files, Acts acts, ApplicationEventPublisher events) {
        this.notes = notes;
        this.judge = judge;
        this.files = files;
        this.acts = acts;
        this.events = events;
    }

    @Override
    public String kind() {
        return "catatan";
    }

    @Override
    public Class<DailyNote> section() {
        return DailyNote.class;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_NOTE;
    }

    @Override
    public List<Outcome> receive(List<Item<DailyNote>> items) {
        var outcomes = new LinkedHashMap<Integer, Outcome>();
        var waiting = new ArrayList<Sent>();
        for (int i = 0; i < items.size(); i++) waiting.add(new Sent(i, items.get(i), judge.photo(items.get(i)), 0));
        for (var sent : waiting) if (sent.photo() instanceof Photo.Bad bad) outcomes.put(sent.place(), bad.why());
        waiting.removeIf(sent -> outcomes.containsKey(sent.place()));
        var left = List.copyOf(waiting);
        while (!left.isEmpty()) left = round(left, outcomes);
        return IntStream.range(0, items.size()).mapToObj(outcomes::get).toList();
    }

    /** Judges and writes the first waiting note of each child and day; answers those that must be judged (again). */
    private List<Sent> round(List<Sent> waiting, LinkedHashMap<Integer, Outcome> outcomes) {
        var now = new LinkedHashMap<Day, Sent>();
        var later = new ArrayList<Sent>();
        for (var sent : waiting) if (now.putIfAbsent(sent.day(), sent) != null) later.add(sent);
        var known = notes.known(now.keySet());
        var judging = judge.start();
        var fresh = new ArrayList<Writing>();
        var changed = new ArrayList<Writing>();
        for (var sent : now.values()) {
            switch (judging.judge(sent, known.get(sent.day()))) {
                case Judged.Answer(var outcome) -> outcomes.put(sent.place(), outcome);
                case Judged.Insert(var row) -> fresh.add(new Writing(sent, row));
                case Judged.Update(var row) -> changed.add(new Writing(sent, row));
            }
        }
        var lost = new ArrayList<Sent>();
        write(WRITTEN, fresh, 0, outcomes, lost);
        write(CORRECTED, changed, 1, outcomes, lost);
        lost.addAll(later);
        return lost;
    }

    private record Writing(Sent sent, Row row) {}

    private void write(
            ActKind kind, List<Writing> writings, int step, LinkedHashMap<Integer, Outcome> outcomes, List<Sent> lost) {
        if (writings.isEmpty()) return;
        var rows = writings.stream().map(Writing::row).toList();
        var done = acts.perform(kind, Reason.NONE, () -> {
            writings.forEach(this::keepPhoto);
            var ids = kind == WRITTEN ? notes.insert(rows) : notes.correct(rows);
            announce(rows, ids);
            return new HashSet<>(ids);
        });
        for (var writing : writings) {
            var sent = writing.sent();
            if (done.contains(writing.row().id()))
                outcomes.put(
                        sent.place(), new Taken(href(sent.day()), writing.row().version() + step));
            else if (sent.tries() + 1 < TRIES) lost.add(sent.again());
            // The id is taken by a note this account does not see, or of another child.
            else outcomes.put(sent.place(), new Refused("note.refused.again"));
        }
    }

    private void keepPhoto(Writing writing) {
        if (writing.sent().photo() instanceof Photo.Good(var id, var file))
            files.keep(id, Owner.client(writing.row().of().client()), "catatan", file);
    }

    private void announce(List<Row> rows, Set<UUID> done) {
        var days = new LinkedHashSet<NotesWritten>();
        for (var row : rows) {
            if (done.contains(row.id()))
                days.add(new NotesWritten(row.of().institution(), row.of().district(), row.day()));
        }
        days.forEach(events::publishEvent);
    }

    /** Where a note is read; the child stands behind the #, which no server ever hears. */
    static String href(Day day) {
        return "/hari-ini?hari=" + day.day() + "#a-" + day.client();
    }
}
