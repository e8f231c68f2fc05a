package id.naungan.duty.receive;

import id.naungan.institution.InstitutionCovers;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a sheet that a page sent without a script: on to where it is read, or why not, with everything that was chosen. */
@Component
public class SheetAnswer {

    private final Outbox outbox;
    private final InstitutionCovers covers;

    SheetAnswer(Outbox outbox, InstitutionCovers covers) {
        this.outbox = outbox;
        this.covers = covers;
    }

    public ModelAndView answer(
            UUID home,
            Submission<RosterSheet> sent,
            HttpServletRequest request,
            Flash flash,
            Function<RosterSheet, String> next) {
        return switch (sent) {
            case Rejected<RosterSheet> _ -> throw new NotVisible();
            case Accepted<RosterSheet> accepted -> {
                var sheet = accepted.value();
                if (!sheet.home().equals(home)) throw new NotVisible();
                var cover = covers.of(home);
                yield switch (outbox.take("jadwal", accepted, request)) {
                    case Outcome.Taken _ -> {
                        flash.say("duty.flash.saved");
                        yield new ModelAndView("redirect:" + next.apply(sheet));
                    }
                    case Outcome.Refused refused ->
                        page(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                request,
                                Map.of("cover", cover, "sheet", sheet, "refused", refused, "back", next.apply(sheet)));
                    case Outcome.Conflict conflict ->
                        page(
                                HttpStatus.CONFLICT,
                                request,
                                Map.of(
                                        "cover",
                                        cover,
                                        "sheet",
                                        sheet,
                                        "conflict",
                                        conflict,
                                        "back",
                                        next.apply(sheet)));
                    case Outcome.Unreadable _ -> throw new NotVisible();
                };
            }
        };
    }

    private static ModelAndView page(HttpStatus status, HttpServletRequest request, Map<String, Object> model) {
        var page = new ModelAndView("duty/sheet", model, status);
        page.addObject("before", texts(request, "lama")).addObject("after", texts(request, "baru"));
        return page;
    }

    private static String[] texts(HttpServletRequest request, String name) {
        var texts = request.getParameterValues(name);
        return texts == null ? new String[0] : texts;
    }
}
