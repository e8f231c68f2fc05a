package id.naungan.incident.complaint.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.incident.complaint.CheckFiles;
import id.naungan.incident.complaint.CleanFile;
import id.naungan.incident.complaint.ForwardComplaint;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The complaints of an office: the list, one of them, and what is done about it. */
@Controller
class DeskPage {

    /** What the office answers. */
    @MessagePrefix("complaint.reply")
    record Reply(@LongText @Size(max = 6000) String words) {}

    /** Why it is set aside, or taken back. */
    @MessagePrefix("complaint.aside")
    record Why(@LongText @Size(min = 10, max = 500) String reason) {}

    private final DeskList list;
    private final OpenComplaint open;
    private final AnswerComplaint answer;
    private final ForwardComplaint forward;
    private final Scopes scopes;
    private final CheckFiles check;
    private final Codes codes;
    private final Regions regions;

    DeskPage(
            DeskList list,
            OpenComplaint open,
            AnswerComplaint answer,
            ForwardComplaint forward,
            Scopes scopes,
            CheckFiles check,
            Codes codes,
            Regions regions) {
        this.list = list;
        this.open = open;
        this.answer = answer;
        this.forward = forward;
        this.scopes = scopes;
        this.check = check;
        this.codes = codes;
        this.regions = regions;
    }

    @GetMapping("/aduan-masuk")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView list(@RequestParam(required = false) @Nullable String isi, @RequestParam(defaultValue = "1") int hal) {
        var filter = filter(isi);
        return new ModelAndView("incident/complaint/desk/list")
                .addObject("filter", filter)
                .addObject("counts", list.counts())
                .addObject("page", list.page(filter, Math.clamp(hal, 1, 1000)))
                .addObject("codes", codes);
    }

    private static DeskFilter filter(@Nullable String typed) {
        for (var filter : DeskFilter.values()) if (filter.name().equals(typed)) return filter;
        return DeskFilter.menunggu;
    }

    @GetMapping("/aduan-masuk/{id}")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(Reply.class));
    }

    @PostMapping("/aduan-masuk/{id}/jawaban")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView answer(
            @PathVariable UUID id,
            Submission<Reply> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            Flash flash) {
        return switch (sent) {
            case Rejected<Reply>(var form) -> page(id, form);
            case Accepted<Reply> accepted ->
                switch (check.check(berkas)) {
                    case CheckFiles.Result.Refused(var key, var args) ->
                        page(id, accepted.form().wrong("", key, args.toArray()));
                    case CheckFiles.Result.Fine(var files) -> {
                        answer.answer(id, accepted.value().words(), files);
                        yield back(id, flash, "complaint.desk.answered");
                    }
                };
        };
    }

    @GetMapping("/aduan-masuk/{id}/penyelesaian")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView askFinish(@PathVariable UUID id) {
        return form(id, "penyelesaian", Form.blank(Reply.class));
    }

    @PostMapping("/aduan-masuk/{id}/penyelesaian")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView finish(@PathVariable UUID id, Submission<Reply> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Reply>(var form) -> form(id, "penyelesaian", form);
            case Accepted<Reply> accepted -> {
                answer.finish(id, accepted.value().words());
                yield back(id, flash, "complaint.desk.finished");
            }
        };
    }

    @GetMapping("/aduan-masuk/{id}/kesampingan")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView askAside(@PathVariable UUID id) {
        return form(id, "kesampingan", Form.blank(Why.class));
    }

    @PostMapping("/aduan-masuk/{id}/kesampingan")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView aside(@PathVariable UUID id, Submission<Why> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Why>(var form) -> form(id, "kesampingan", form);
            case Accepted<Why> accepted -> {
                answer.aside(id, accepted.value().reason());
                yield back(id, flash, "complaint.desk.aside");
            }
        };
    }

    @GetMapping("/aduan-masuk/{id}/pengembalian")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView askBack(@PathVariable UUID id) {
        return form(id, "pengembalian", Form.blank(Why.class));
    }

    @PostMapping("/aduan-masuk/{id}/pengembalian")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView takeBack(@PathVariable UUID id, Submission<Why> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Why>(var form) -> form(id, "pengembalian", form);
            case Accepted<Why> accepted -> {
                answer.back(id, accepted.value().reason());
                yield back(id, flash, "complaint.desk.back");
            }
        };
    }

    @GetMapping("/aduan-masuk/{id}/penerusan")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView askForward(@PathVariable UUID id) {
        return form(id, "penerusan", Form.blank(Forwarding.class));
    }

    @PostMapping("/aduan-masuk/{id}/penerusan")
    @May(Permission.ANSWER_COMPLAINT)
    ModelAndView forward(@PathVariable UUID id, Submission<Forwarding> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Forwarding>(var form) -> form(id, "penerusan", form);
            case Accepted<Forwarding> accepted -> {
                var to = accepted.value();
                var scope = scopes.current();
                if (scope.reach() == Reach.PROVINCE && !to.region().startsWith(scope.region() + "."))
                    yield form(id, "penerusan", accepted.form().wrong("region", "complaint.forward.other"));
                if (scope.reach() == Reach.DISTRICT) throw new NotAllowed("penerusan");
                if (!forward.forward(id, to.region().substring(0, 5), to.reason())) throw new NotVisible();
                yield back(id, flash, "complaint.desk.forwarded");
            }
        };
    }

    @GetMapping("/aduan-masuk/{id}/berkas/{file}")
    @May(Permission.ANSWER_COMPLAINT)
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        var found = open.file(id, file);
        var shown = found.kind() == CleanFile.Kind.FOTO;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(
                        "Content-Disposition",
                        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename(CleanFile.called(found.kind(), found.mediaType()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(found.bytes());
    }

    private ModelAndView page(UUID id, Form<Reply> form) {
        return new ModelAndView("incident/complaint/desk/page")
                .addObject("view", open.open(id))
                .addObject("form", form)
                .addObject("codes", codes)
                .addObject("regions", regions)
                .addObject("above", scopes.current().reach() != Reach.DISTRICT);
    }

    private static ModelAndView form(UUID id, String what, Form<?> form) {
        return new ModelAndView("incident/complaint/desk/form")
                .addObject("complaint", id)
                .addObject("what", what)
                .addObject("form", form);
    }

    private static ModelAndView back(UUID id, Flash flash, String said) {
        flash.say(said);
        return new ModelAndView("redirect:/aduan-masuk/" + id);
    }
}
