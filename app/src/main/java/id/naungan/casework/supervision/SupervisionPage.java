package id.naungan.casework.supervision;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line per worker, each worker's lists, and the sessions with him. */
@Controller
class SupervisionPage {

    private static final int LAST_PAGE = 200;

    private final Workers workers;
    private final Sessions sessions;
    private final Supervise supervise;
    private final Codes codes;
    private final Scopes scopes;
    private final Today today;

    SupervisionPage(Workers workers, Sessions sessions, Supervise supervise, Codes codes, Scopes scopes, Today today) {
        this.workers = workers;
        this.sessions = sessions;
        this.supervise = supervise;
        this.codes = codes;
        this.scopes = scopes;
        this.today = today;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem supervisionNav() {
            return new NavItem(45, "supervision.nav", "/supervisi", Permission.SUPERVISE.name(), "check");
        }
    }

    @GetMapping("/supervisi")
    @May(Permission.SUPERVISE)
    ModelAndView all(@RequestParam(defaultValue = "1") int hal) {
        return new ModelAndView("casework/supervision/workers")
                .addObject("workers", workers.all(Math.clamp(hal, 1, LAST_PAGE)))
                .addObject("today", today.date());
    }

    @GetMapping("/supervisi/{worker}")
    @May(Permission.SUPERVISE)
    ModelAndView worker(@PathVariable UUID worker) {
        var of = workers.one(worker);
        return new ModelAndView("casework/supervision/worker")
                .addObject("worker", of)
                .addObject("cases", workers.cases(worker))
                .addObject("overdue", workers.overdue(worker))
                .addObject("unsigned", workers.unsigned(worker))
                .addObject("sessions", sessions.of(worker));
    }

    @GetMapping("/supervisi/{worker}/baru")
    @May(Permission.SUPERVISE)
    ModelAndView fresh(@PathVariable UUID worker) {
        return form(worker, "", Form.blank(Session.class).prefilled("on", today.date()), Set.of());
    }

    @PostMapping("/supervisi/{worker}")
    @May(Permission.SUPERVISE)
    ModelAndView begin(
            @PathVariable UUID worker,
            @RequestParam(defaultValue = "") Set<UUID> klien,
            Submission<Session> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Session>(var form) -> form(worker, "", form, klien);
            case Accepted<Session>(var session) -> {
                flash.say("supervision.written");
                yield new ModelAndView("redirect:/supervisi/sesi/" + supervise.begin(worker, session, klien));
            }
        };
    }

    /** The worker's own sessions. */
    @GetMapping("/supervisi/saya")
    @May(Permission.SEE_CASE)
    ModelAndView mine() {
        return new ModelAndView("casework/supervision/mine").addObject("sessions", sessions.mine());
    }

    @GetMapping("/supervisi/sesi/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(OwnWords.class));
    }

    @GetMapping("/supervisi/sesi/{id}/ubah")
    @May(Permission.SUPERVISE)
    ModelAndView edit(@PathVariable UUID id) {
        var of = draft(id);
        var steps = sessions.steps(id).stream()
                .map(step -> new Session.Agreed(step.what(), step.until()))
                .toList();
        var written =
                new Session(of.on(), new LinkedHashSet<>(of.methods()), of.findings(), of.help(), steps, of.nextOn());
        var clients = sessions.cases(id).stream().map(Supervised.Seen::client).collect(Collectors.toSet());
        return form(of.worker(), of.href(), Form.of(written), clients);
    }

    @PostMapping("/supervisi/sesi/{id}")
    @May(Permission.SUPERVISE)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> klien,
            Submission<Session> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Session>(var form) ->
                form(draft(id).worker(), draft(id).href(), form, klien);
            case Accepted<Session>(var session) -> {
                supervise.change(id, session, klien);
                flash.say("supervision.written");
                yield new ModelAndView("redirect:/supervisi/sesi/" + id);
            }
        };
    }

    @PostMapping("/supervisi/sesi/{id}/tanda-tangan")
    @May(Permission.SUPERVISE)
    String sign(@PathVariable UUID id, Flash flash) {
        draft(id);
        supervise.sign(id);
        flash.say("supervision.signed");
        return "redirect:/supervisi/sesi/" + id;
    }

    @PostMapping("/supervisi/sesi/{id}/pengakuan")
    @May(Permission.SEE_CASE)
    ModelAndView acknowledge(@PathVariable UUID id, Submission<OwnWords> sent, Flash flash) {
        return switch (sent) {
            case Rejected<OwnWords>(var form) -> page(id, form);
            case Accepted<OwnWords>(var own) -> {
                supervise.acknowledge(id, own.words());
                flash.say("supervision.acknowledged");
                yield new ModelAndView("redirect:/supervisi/sesi/" + id);
            }
        };
    }

    private ModelAndView page(UUID id, Form<OwnWords> form) {
        var of = sessions.one(id);
        return new ModelAndView("casework/supervision/session")
                .addObject("of", of)
                .addObject("steps", sessions.steps(id))
                .addObject("cases", sessions.cases(id))
                .addObject("form", form)
                .addObject("own", of.supervisor().equals(scopes.current().account()))
                .addObject("asWorker", of.worker().equals(scopes.current().account()))
                .addObject("codes", codes);
    }

    private ModelAndView form(UUID worker, String session, Form<Session> form, Set<UUID> clients) {
        var of = workers.one(worker);
        return new ModelAndView("casework/supervision/form")
                .addObject("worker", of)
                .addObject("action", session.isEmpty() ? of.href() : session)
                .addObject("form", form)
                .addObject("cases", workers.cases(worker))
                .addObject("ticked", clients);
    }

    /** A draft is changed and signed by its own supervisor only. */
    private Supervised draft(UUID id) {
        var of = sessions.one(id);
        if (of.signed() || !of.supervisor().equals(scopes.current().account())) throw new NotVisible();
        return of;
    }
}
