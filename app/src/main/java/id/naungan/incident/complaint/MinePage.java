package id.naungan.incident.complaint;

import id.naungan.access.Open;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A complaint opened again with its receipt. The receipt travels in the body of each form, never in an address; nothing is kept in the
 * browser.
 */
@Controller
class MinePage {

    /** What the reporter adds. */
    @MessagePrefix("complaint.more")
    record More(@Nullable @LongText @Size(max = 6000) String words) {}

    private final Mine mine;
    private final CheckFiles check;
    private final Crowd crowd;

    MinePage(Mine mine, CheckFiles check, Crowd crowd) {
        this.mine = mine;
        this.check = check;
        this.crowd = crowd;
    }

    /** What a receipt that was typed leads to. */
    private sealed interface Tried {
        record Right(Receipt receipt, Mine.View view) implements Tried {}

        record Wrong(HttpStatus status, String problem) implements Tried {}
    }

    /** That no machine guesses: an answer to the sum, or that the receipt was right before. */
    private record Proof(String sum, String key, String pass) {}

    @GetMapping("/aduan/lihat")
    @Open(StartPage.WHY)
    ModelAndView ask(@RequestAttribute(Unseen.CALLER) String caller) {
        return door("", HttpStatus.OK, caller);
    }

    @PostMapping("/aduan/lihat")
    @Open(StartPage.WHY)
    ModelAndView open(
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String hitung,
            @RequestParam(defaultValue = "") String kunci,
            @RequestParam(defaultValue = "") String lewat,
            @RequestAttribute(Unseen.CALLER) String caller) {
        return shown(tried(nomor, new Proof(hitung, kunci, lewat), caller), caller);
    }

    @PostMapping("/aduan/lihat/pesan")
    @Open(StartPage.WHY)
    ModelAndView say(
            Submission<More> sent,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String lewat,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @RequestAttribute(Unseen.CALLER) String caller) {
        var tried = tried(nomor, new Proof("", "", lewat), caller);
        if (!(tried instanceof Tried.Right(var receipt, var view))) return shown(tried, caller);
        return switch (sent) {
            case Rejected<More>(var form) -> talk(receipt, view, form, "");
            case Accepted<More> accepted -> switch (check.check(berkas)) {
                case CheckFiles.Result.Refused(var key, var args) ->
                    talk(receipt, view, accepted.form().wrong("", key, args.toArray()), "");
                case CheckFiles.Result.Fine(var files) -> {
                    var words = accepted.value().words();
                    if (words == null && files.isEmpty())
                        yield talk(receipt, view, accepted.form().wrong("words", "complaint.more.nothing"), "");
                    if (crowd.reports(caller) == Crowd.Room.FULL)
                        yield new ModelAndView("incident/complaint/full", HttpStatus.TOO_MANY_REQUESTS);
                    crowd.reported(caller);
                    mine.say(receipt, words, files);
                    yield talk(receipt, mine.open(receipt).orElseThrow(), Form.blank(More.class), "complaint.more.sent");
                }
            };
        };
    }

    @PostMapping("/aduan/lihat/berkas")
    @Open(StartPage.WHY)
    Object file(
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String lewat,
            @RequestParam UUID berkas,
            @RequestAttribute(Unseen.CALLER) String caller) {
        var tried = tried(nomor, new Proof("", "", lewat), caller);
        var file = tried instanceof Tried.Right(var receipt, _)
                ? mine.file(receipt, berkas)
                : Optional.<CleanFile>empty();
        return file.<Object>map(MinePage::handedOut).orElseGet(() -> shown(tried, caller));
    }

    static ResponseEntity<byte[]> handedOut(CleanFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(CleanFile.called(file.kind(), file.mediaType()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.bytes());
    }

    private Tried tried(String typed, Proof proof, String caller) {
        var room = crowd.guesses(caller);
        if (room == Crowd.Room.FULL) return new Tried.Wrong(HttpStatus.TOO_MANY_REQUESTS, "complaint.receipt.wait");
        var receipt = Receipt.typed(typed);
        if (receipt.isEmpty()) return new Tried.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.receipt.sixteen");
        if (room == Crowd.Room.QUESTION
                && !crowd.pass(receipt.get()).equals(proof.pass())
                && !crowd.answers(proof.key(), proof.sum()))
            return new Tried.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.sum.first");
        return mine.open(receipt.get())
                .<Tried>map(view -> new Tried.Right(receipt.get(), view))
                .orElseGet(() -> {
                    crowd.guessedWrong(caller);
                    return new Tried.Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "complaint.receipt.wrong");
                });
    }

    private ModelAndView shown(Tried tried, String caller) {
        return switch (tried) {
            case Tried.Right(var receipt, var view) -> talk(receipt, view, Form.blank(More.class), "");
            case Tried.Wrong(var status, var problem) -> door(problem, status, caller);
        };
    }

    private ModelAndView door(String problem, HttpStatus status, String caller) {
        return new ModelAndView("incident/complaint/door", status)
                .addObject("problem", problem)
                .addObject("sum", crowd.guesses(caller) == Crowd.Room.QUESTION ? crowd.ask() : null);
    }

    private ModelAndView talk(Receipt receipt, Mine.View view, Form<More> form, String said) {
        return new ModelAndView("incident/complaint/talk")
                .addObject("receipt", receipt)
                .addObject("pass", crowd.pass(receipt))
                .addObject("view", view)
                .addObject("form", form)
                .addObject("said", said);
    }
}
