package id.naungan.note.today;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.StartLine;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.HomesInReach;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page a caregiver's day happens on. Its forms also go through the outbox; without a script they arrive here. */
@Controller
class TodayPage {

    private final DayOfHome days;
    private final HomesInReach homes;
    private final Outbox outbox;
    private final Codes codes;
    private final Scopes scopes;
    private final List<StartLine> lines;

    TodayPage(
            DayOfHome days,
            HomesInReach homes,
            Outbox outbox,
            Scopes scopes,
            Codes codes,
            List<StartLine> lines) {
        this.days = days;
        this.homes = homes;
        this.codes = codes;
        this.outbox = outbox;
        this.scopes = scopes;
        this.lines = lines;
    }

    /** The entry in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem todayNav() {
            return new NavItem(5, "note.nav", "/hari-ini", Permission.WRITE_NOTE.name(), "check");
        }
    }

    @GetMapping("/hari-ini")
    @May(Permission.WRITE_NOTE)
    ModelAndView today(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate hari,
            @RequestParam(required = false) @Nullable UUID lks,
            Locale locale) {
        var own = scopes.current().institution();
        var home = own == null ? lks : own;
        if (home == null) return new ModelAndView("note/homes", Map.of("homes", homes.all(), "path", "/hari-ini"));
        var said = lines.stream().flatMap(line -> line.lines().stream()).toList();
        return new ModelAndView(
                "note/today", Map.of("view", days.day(home, hari, locale), "codes", codes, "lines", said));
    }

    /** One child alone: where a correction begins, and where a note is shown again that was not taken. */
    @GetMapping("/hari-ini/{client}")
    @May(Permission.WRITE_NOTE)
    ModelAndView one(
            @PathVariable UUID client,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate hari,
            Locale locale) {
        var day = hari == null ? homes.today() : hari;
        return page(client, day, null, null, HttpStatus.OK, locale);
    }

    @PostMapping("/hari-ini/{client}")
    @May(Permission.WRITE_NOTE)
    ModelAndView write(
            @PathVariable UUID client,
            Submission<DailyNote> sent,
            HttpServletRequest request,
            Flash flash,
            Locale locale) {
        return switch (sent) {
            case Rejected(var form) -> page(client, day(form), form, null, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            case Accepted<DailyNote> accepted -> {
                var note = accepted.value();
                if (!note.clientId().equals(client)) throw new NotVisible();
                var outcome = outbox.take("catatan", accepted, request);
                yield switch (outcome) {
                    case Outcome.Taken(var href, var version) -> {
                        flash.say("note.saved");
                        yield new ModelAndView("redirect:"
                                + (note.day().equals(homes.today()) ? href.replaceFirst("\\?hari=[0-9-]+", "") : href));
                    }
                    case Outcome.Refused _, Outcome.Unreadable _ ->
                        page(client, note.day(), accepted.form(), outcome, HttpStatus.UNPROCESSABLE_CONTENT, locale);
                    case Outcome.Conflict _ ->
                        page(client, note.day(), accepted.form(), outcome, HttpStatus.CONFLICT, locale);
                };
            }
        };
    }

    private LocalDate day(Form<DailyNote> form) {
        try {
            return LocalDate.parse(form.field("day").value());
        } catch (DateTimeParseException e) {
            return homes.today();
        }
    }

    private ModelAndView page(
            UUID client,
            LocalDate day,
            @Nullable Form<DailyNote> typed,
            @Nullable Outcome outcome,
            HttpStatus status,
            Locale locale) {
        var page = new ModelAndView("note/one", status);
        // A form with a problem tells the layout that something must be looked at again.
        if (typed != null) page.addObject("form", typed.hasProblems() ? typed : typed.wrong("", "note.not-taken"));
        page.addObject("view", OneChild.of(days.opened(client, day), day, days.choices(locale), typed, outcome));
        return page;
    }
}
