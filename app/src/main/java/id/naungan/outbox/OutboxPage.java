package id.naungan.outbox;

import id.naungan.access.May;
import id.naungan.access.Open;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.outbox.Answer.Line;
import id.naungan.outbox.Answer.State;
import id.naungan.outbox.Answer.Told;
import id.naungan.outbox.Delivery.Parcel;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import id.naungan.web.form.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Where phones deliver what was written without a network, and the page that shows what waits. */
@Controller
class OutboxPage {

    /** A phone sends at most this many at once; it comes again with the rest. */
    private static final int MOST = 200;

    private static final long MOST_BYTES = 2_000_000;

    private final Outbox outbox;
    private final Receipts receipts;
    private final PhoneKey keys;
    private final Submissions submissions;
    private final Speech speech;
    private final Scopes scopes;
    private final Clock clock;

    OutboxPage(
            Outbox outbox,
            Receipts receipts,
            PhoneKey keys,
            Submissions submissions,
            Speech speech,
            Scopes scopes,
            Clock clock) {
        this.outbox = outbox;
        this.receipts = receipts;
        this.keys = keys;
        this.submissions = submissions;
        this.speech = speech;
        this.scopes = scopes;
        this.clock = clock;
    }

    @May(Permission.OWN_ACCOUNT)
    @GetMapping("/kiriman")
    String show(Model model) {
        model.addAttribute("arrived", receipts.latest(50));
        return "outbox/page";
    }

    /** What opens without a network: a page about nobody, which the phone fills from what it kept. */
    @Open("a page without anybody's data, kept by the browser")
    @GetMapping("/luring")
    String shell() {
        return "outbox/shell";
    }

    /** The key of this account's queue, for as long as the session lasts. */
    @May(Permission.OWN_ACCOUNT)
    @GetMapping("/kiriman/kunci")
    ResponseEntity<PhoneKey.Lent> key() {
        receipts.sweep();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(keys.lend(scopes.current().person(), clock.instant()));
    }

    @May(Permission.OWN_ACCOUNT)
    @PostMapping(path = "/kiriman", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> take(@RequestBody Delivery delivery, HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES || request.getContentLengthLong() < 0) throw tooMuch();
        return answer(delivery, Map.of(), request);
    }

    /** With photos: the same envelope as a part of its own, and each file under {@code id/field}. */
    @May(Permission.OWN_ACCOUNT)
    @PostMapping(path = "/kiriman", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer> takeWithFiles(@RequestPart("surat") Delivery delivery, MultipartHttpServletRequest request) {
        return answer(delivery, request.getFileMap(), request);
    }

    private ResponseEntity<Answer> answer(
            Delivery delivery, Map<String, MultipartFile> files, HttpServletRequest request) {
        if (!delivery.wellFormed()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        if (delivery.items().size() > MOST) throw tooMuch();
        var real = clock.instant();
        var ui = speech.of(request);
        var told = new ArrayList<Told>();
        if (delivery.clockIsWrong(real)) {
            for (var parcel : delivery.items()) {
                told.add(refused(
                        parcel, ui.msg("outbox.refused.clock", ui.dateTime(delivery.now()), ui.dateTime(real))));
            }
        } else {
            var letters = delivery.items().stream()
                    .map(parcel -> letter(parcel, delivery, real, files))
                    .toList();
            var outcomes = outbox.take(letters);
            for (var i = 0; i < outcomes.size(); i++)
                told.add(told(delivery.items().get(i), outcomes.get(i), ui));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Answer(real, told));
    }

    private Letter letter(Parcel parcel, Delivery delivery, Instant real, Map<String, MultipartFile> files) {
        var mine = new LinkedHashMap<String, MultipartFile>();
        var prefix = parcel.id() + "/";
        files.forEach((name, file) -> {
            if (name.startsWith(prefix)) mine.put(name.substring(prefix.length()), file);
        });
        var texts = parcel.texts();
        var receiver = outbox.receiver(parcel.kind());
        return new Letter(
                parcel.kind(),
                parcel.id(),
                Digest.of(parcel.kind(), texts, mine),
                delivery.writtenAt(parcel, real),
                parcel.version(),
                receiver == null ? null : submissions.read(receiver.section(), texts, mine),
                new Raw(texts, mine));
    }

    private Told told(Parcel parcel, Outcome outcome, Ui ui) {
        return switch (outcome) {
            case Outcome.Taken taken ->
                new Told(parcel.id(), State.TAKEN, null, taken.href(), taken.version(), List.of());
            case Outcome.Refused refused -> refused(parcel, ui.msg(refused.messageKey(), refused.args()));
            case Outcome.Unreadable(var form) ->
                refused(
                        parcel,
                        String.join(
                                " ",
                                form.problems().stream()
                                        .map(problem -> ui.problem(form, problem))
                                        .toList()));
            case Outcome.Conflict conflict ->
                new Told(
                        parcel.id(),
                        State.CONFLICT,
                        ui.msg("outbox.conflict"),
                        null,
                        conflict.version(),
                        conflict.differences().stream()
                                .map(d -> new Line(
                                        d.labelKey().substring(d.labelKey().lastIndexOf('.') + 1),
                                        ui.msg(d.labelKey()),
                                        d.before(),
                                        d.after()))
                                .toList());
        };
    }

    private static Told refused(Parcel parcel, String words) {
        return new Told(parcel.id(), State.REFUSED, words, null, null, List.of());
    }

    private static ResponseStatusException tooMuch() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
}
