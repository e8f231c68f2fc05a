package id.naungan.training.door;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.Training.Session;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The office at the door: the square to show, and the list to tick, also without a network. */
@Controller
class DoorPage {

    private static final String LIST = "/bimtek/{id}/hadir/{session}";

    private final Trainings trainings;
    private final Attenders attenders;
    private final Door door;
    private final Outbox outbox;
    private final String address;

    DoorPage(
            Trainings trainings,
            Attenders attenders,
            Door door,
            Outbox outbox,
            @Value("${naungan.address:}") String address) {
        this.trainings = trainings;
        this.attenders = attenders;
        this.door = door;
        this.outbox = outbox;
        this.address = address.replaceAll("/+$", "");
    }

    private static Session session(Training training, UUID session) {
        return training.session(session).orElseThrow(NotVisible::new);
    }

    @GetMapping("/bimtek/{id}/pintu/{session}")
    @May(Permission.PLAN_TRAINING)
    ModelAndView door(@PathVariable UUID id, @PathVariable UUID session) {
        var training = trainings.own(id);
        var of = session(training, session);
        var code = door.code(session, of.door());
        var people = attenders.of(id, session);
        return new ModelAndView("training/door")
                .addObject("training", training)
                .addObject("of", of)
                .addObject("code", DoorCode.said(code))
                .addObject("square", Square.of(base() + "/hadir/" + code))
                .addObject("address", base().replaceFirst("^https?://", "") + "/hadir")
                .addObject("minutes", door.minutes("bimtek-kode-ganti").toMinutes())
                .addObject("before", door.minutes("bimtek-pintu-buka").toMinutes())
                .addObject("came", people.stream().filter(Attenders::there).count())
                .addObject("all", (long) people.size());
    }

    private String base() {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : address;
    }

    @PostMapping("/bimtek/{id}/pintu/{session}")
    @May(Permission.PLAN_TRAINING)
    String renew(@PathVariable UUID id, @PathVariable UUID session, Flash flash) {
        var training = trainings.own(id);
        door.renew(training.id(), session);
        flash.say("training.flash.renewed");
        return "redirect:/bimtek/" + id + "/pintu/" + session;
    }

    @GetMapping(LIST)
    @May(Permission.PLAN_TRAINING)
    ModelAndView list(@PathVariable UUID id, @PathVariable UUID session) {
        return list(trainings.own(id), session, null, HttpStatus.OK);
    }

    private ModelAndView list(Training training, UUID session, @Nullable Outcome outcome, HttpStatus status) {
        var page = new ModelAndView("training/attend")
                .addObject("training", training)
                .addObject("of", session(training, session))
                .addObject("outcome", outcome)
                .addObject("people", attenders.of(training.id(), session));
        page.setStatus(status);
        return page;
    }

    /** Without a script. */
    @PostMapping(LIST + "/{participant}")
    @May(Permission.PLAN_TRAINING)
    ModelAndView tick(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID participant,
            Submission<Tick> sent,
            HttpServletRequest request,
            Flash flash) {
        var training = trainings.own(id);
        session(training, session);
        return switch (sent) {
            case Rejected<Tick> _ ->
                list(training, session, new Outcome.Refused("training.tick.choose"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Tick> accepted -> {
                var tick = accepted.value();
                if (!tick.session().equals(session) || !tick.participant().equals(participant)) throw new NotVisible();
                var outcome = outbox.take(ReceiveTicks.KIND, accepted, request);
                yield switch (outcome) {
                    case Outcome.Taken _ -> {
                        flash.say("training.flash.ticked");
                        yield new ModelAndView("redirect:/bimtek/" + id + "/hadir/" + session + "#p-" + participant);
                    }
                    case Outcome.Refused _, Outcome.Unreadable _ ->
                        list(training, session, outcome, HttpStatus.UNPROCESSABLE_CONTENT);
                    case Outcome.Conflict _ -> list(training, session, outcome, HttpStatus.CONFLICT);
                };
            }
        };
    }
}
