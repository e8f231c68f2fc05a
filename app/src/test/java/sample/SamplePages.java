package sample;

import id.naungan.web.Difference;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A home page, a list, a form and a way to fail in each known way. */
@Controller
public class SamplePages {

    /** What was saved, for the tests to look at. */
    static final List<Intake> SAVED = new CopyOnWriteArrayList<>();

    static final AtomicInteger COUNT = new AtomicInteger();
    static final Set<SseEmitter> READERS = ConcurrentHashMap.newKeySet();

    public record Filter(@Nullable String q, Intake.@Nullable Gender sex) {}

    public record Row(String name, int age, boolean missing) {}

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("sample/home");
    }

    /** The key of the drafts, as the outbox lends it. */
    @GetMapping("/kiriman/kunci")
    @ResponseBody
    Map<String, Object> key() {
        return Map.of(
                "account",
                "00000000-0000-7000-8000-000000000001",
                "key",
                Base64.getEncoder().encodeToString(new byte[32]),
                "now",
                Instant.now());
    }

    @GetMapping("/klien/baru")
    ModelAndView blank() {
        return new ModelAndView("sample/form", "form", Form.blank(Intake.class));
    }

    @PostMapping("/klien/baru")
    ModelAndView save(Submission<Intake> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Intake>(var form) -> new ModelAndView("sample/form", "form", form);
            case Accepted<Intake>(var intake) -> {
                SAVED.add(intake);
                flash.say("sample.saved");
                yield new ModelAndView("redirect:/klien");
            }
        };
    }

    @GetMapping("/klien")
    ModelAndView list(Submission<Filter> sent, @RequestParam(defaultValue = "1") int hal) {
        var form = switch (sent) {
            case Accepted<Filter> accepted -> accepted.form();
            case Rejected<Filter>(var rejected) -> rejected;
        };
        var words = form.field("q").value().toLowerCase();
        var rows = IntStream.range(0, 60)
                .mapToObj(i -> new Row("Siti Aminah " + i, 6 + i % 11, i % 3 == 0))
                .filter(row -> row.name().toLowerCase().contains(words))
                .toList();
        var from = Math.min(rows.size(), (hal - 1) * 20);
        var page = Page.cut(rows.subList(from, Math.min(rows.size(), from + 21)), hal, 20, (long) rows.size());
        return new ModelAndView("sample/list", Map.of("filter", form, "page", page));
    }

    @GetMapping("/hidup")
    ModelAndView live() {
        return new ModelAndView("sample/live", "count", COUNT.get());
    }

    @GetMapping("/perubahan")
    SseEmitter changes() throws IOException {
        var reader = new SseEmitter(0L);
        READERS.add(reader);
        reader.onCompletion(() -> READERS.remove(reader));
        reader.send(SseEmitter.event().comment("buka"));
        return reader;
    }

    /** Something changed: everybody who looks is told. */
    static void change() {
        COUNT.incrementAndGet();
        for (var reader : READERS) {
            try {
                reader.send(SseEmitter.event().name("perubahan").data("1"));
            } catch (IOException gone) {
                reader.completeWithError(gone);
            }
        }
    }

    @PostMapping("/keluar")
    String leave() {
        return "redirect:/?tamu=1";
    }

    @GetMapping("/gagal/{how}")
    ModelAndView fail(@PathVariable String how) {
        throw failure(how);
    }

    @PostMapping("/gagal/{how}")
    ModelAndView failPosted(@PathVariable String how) {
        throw failure(how);
    }

    @GetMapping("/nomor/{number}")
    ModelAndView numbered(@PathVariable Intake.Number16 number) {
        return new ModelAndView("sample/home");
    }

    private static RuntimeException failure(String how) {
        return switch (how) {
            case "hidden" -> new NotVisible();
            case "forbidden" -> new NotAllowed("READ_SECRETS");
            case "stale" ->
                new Stale(List.of(
                        new Difference("sample.intake.fullName", "Siti Aminah", "Siti Aminah binti Umar"),
                        new Difference("sample.intake.nik", "", "")));
            case "database" -> new DataAccessResourceFailureException("gone", new SQLException("refused", "08001"));
            case "disk" -> sql("53100");
            case "locked" -> sql("40P01");
            case "twice" -> sql("23505");
            case "page" -> sql("2201X");
            default -> new IllegalStateException("secret detail");
        };
    }

    private static RuntimeException sql(String state) {
        return new UncategorizedSQLException("insert", null, new SQLException("refused", state));
    }
}
