package id.naungan.training.door;

import id.naungan.access.Open;
import id.naungan.access.Scopes;
import id.naungan.training.evaluation.EvaluationForm;
import id.naungan.training.evaluation.Evaluations;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a participant sees who points a phone at the door: one tap with an account, or the own name in the list of who is expected. */
@Controller
class ComePage {

    private static final String WHY =
            "participants of a training may have no account; the code at the door is what they show";

    private final Door door;
    private final Guesses guesses;
    private final Evaluations evaluations;
    private final Scopes scopes;

    ComePage(Door door, Guesses guesses, Evaluations evaluations, Scopes scopes) {
        this.door = door;
        this.guesses = guesses;
        this.evaluations = evaluations;
        this.scopes = scopes;
    }

    @GetMapping("/hadir")
    @Open(WHY)
    ModelAndView ask(@RequestParam(defaultValue = "") String kode) {
        var code = DoorCode.read(kode);
        if (code.isPresent()) return new ModelAndView("redirect:/hadir/" + code.get());
        return new ModelAndView("training/code").addObject("problem", kode.isBlank() ? "" : "training.door.unreadable");
    }

    @GetMapping("/hadir/{code}")
    @Open(WHY)
    ModelAndView door(@PathVariable String code, HttpServletRequest request) {
        return with(code, request, session -> page(code, session, "", HttpStatus.OK));
    }

    private ModelAndView with(String typed, HttpServletRequest request, Function<OpenSession, ModelAndView> then) {
        var address = request.getRemoteAddr();
        if (!guesses.may(address)) return refused("training.door.many", HttpStatus.TOO_MANY_REQUESTS);
        var session = DoorCode.read(typed).flatMap(door::opened);
        if (session.isEmpty()) {
            guesses.wrong(address);
            return refused("training.door.wrong", HttpStatus.NOT_FOUND);
        }
        return then.apply(session.get());
    }

    private static ModelAndView refused(String problem, HttpStatus status) {
        var page = new ModelAndView("training/code").addObject("problem", problem);
        page.setStatus(status);
        return page;
    }

    private Optional<Door.Expected> me(OpenSession session) {
        var scope = scopes.currentOrNull();
        return scope == null || scope.account() == null ? Optional.empty() : door.of(session, scope.account());
    }

    private ModelAndView page(String code, OpenSession session, String problem, HttpStatus status) {
        var me = me(session);
        var page = new ModelAndView("training/come")
                .addObject("code", code)
                .addObject("title", session.title())
                .addObject("topic", session.topic())
                .addObject("me", me.map(Door.Expected::name).orElse(""))
                .addObject("names", me.isPresent() ? List.of() : names(session))
                .addObject("problem", problem);
        page.setStatus(status);
        return page;
    }

    private List<ExpectedName> names(OpenSession session) {
        return door.expected(session).stream()
                .map(e -> new ExpectedName(e.id(), e.name(), e.home()))
                .toList();
    }

    @PostMapping("/hadir/{code}")
    @Open(WHY)
    ModelAndView come(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID peserta,
            HttpServletRequest request) {
        return with(code, request, session -> {
            var me = me(session);
            var who = me.map(Door.Expected::id).or(() -> Optional.ofNullable(peserta));
            if (who.isEmpty()) return page(code, session, "training.door.who", HttpStatus.UNPROCESSABLE_CONTENT);
            var by = me.map(Door.Expected::name).orElse("Pintu");
            if (!door.arrives(session, who.get(), me.isPresent() ? "QR" : "NAMA", by))
                return page(code, session, "training.door.who", HttpStatus.UNPROCESSABLE_CONTENT);
            return new ModelAndView("redirect:/hadir/" + code + "/terima-kasih");
        });
    }

    @GetMapping("/hadir/{code}/terima-kasih")
    @Open(WHY)
    ModelAndView thanks(@PathVariable String code, HttpServletRequest request) {
        return with(
                code,
                request,
                session -> new ModelAndView("training/thanks")
                        .addObject("title", session.title())
                        .addObject("words", "training.door.thanks")
                        .addObject("href", "/hadir/" + code + "/penilaian"));
    }

    @GetMapping("/hadir/{code}/penilaian")
    @Open(WHY)
    ModelAndView opinion(@PathVariable String code, HttpServletRequest request) {
        return with(
                code,
                request,
                session -> opinion(
                        code,
                        session,
                        Form.blank(EvaluationForm.class).prefilled("id", UUID.randomUUID()),
                        HttpStatus.OK));
    }

    private static ModelAndView opinion(
            String code, OpenSession session, Form<EvaluationForm> form, HttpStatus status) {
        var page = new ModelAndView("training/opinion")
                .addObject("code", code)
                .addObject("title", session.title())
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    @PostMapping("/hadir/{code}/penilaian")
    @Open(WHY)
    ModelAndView opinion(@PathVariable String code, Submission<EvaluationForm> sent, HttpServletRequest request) {
        return with(code, request, session -> switch (sent) {
            case Rejected<EvaluationForm>(var form) -> opinion(code, session, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<EvaluationForm>(var value) -> {
                scopes.asSystem("bimtek", () -> evaluations.keep(session.trainingId(), value));
                yield new ModelAndView("training/thanks")
                        .addObject("title", session.title())
                        .addObject("words", "training.evaluation.thanks")
                        .addObject("href", "");
            }
        });
    }
}
