package id.naungan.casework.conference;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.reference.Codes;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of one conference: read, written client by client while they are a draft, and signed by the chair. */
@Controller
class MinutesPage {

    private final Conferences conferences;
    private final ReadMinutes read;
    private final HoldConference hold;
    private final SignMinutes sign;
    private final Agenda agenda;
    private final Homes homes;
    private final Codes codes;
    private final Scopes scopes;
    private final Today today;

    MinutesPage(
            Conferences conferences,
            ReadMinutes read,
            HoldConference hold,
            SignMinutes sign,
            Agenda agenda,
            Homes homes,
            Codes codes,
            Scopes scopes,
            Today today) {
        this.conferences = conferences;
        this.read = read;
        this.hold = hold;
        this.sign = sign;
        this.agenda = agenda;
        this.homes = homes;
        this.codes = codes;
        this.scopes = scopes;
        this.today = today;
    }

    @GetMapping("/pembahasan/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(Closing.class));
    }

    @GetMapping("/pembahasan/{id}/rapat")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView meeting(@PathVariable UUID id) {
        var of = draft(id);
        var there = conferences.attendees(id);
        var guests = there.stream()
                .filter(attendee -> attendee.account() == null)
                .map(attendee -> new Meeting.Guest(attendee.name(), attendee.profession()))
                .toList();
        var present = there.stream()
                .flatMap(attendee -> java.util.stream.Stream.ofNullable(attendee.account()))
                .collect(Collectors.toSet());
        return meeting(of, Form.of(new Meeting(of.on(), of.place(), guests)), present);
    }

    @PostMapping("/pembahasan/{id}/rapat")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> hadir,
            Submission<Meeting> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Meeting>(var form) -> meeting(draft(id), form, hadir);
            case Accepted<Meeting>(var meeting) -> {
                hold.change(id, meeting, hadir);
                flash.say("conference.changed");
                yield new ModelAndView("redirect:/pembahasan/" + id);
            }
        };
    }

    @PostMapping("/pembahasan/{id}/anak")
    @May(Permission.HOLD_CONFERENCE)
    String add(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<UUID> klien) {
        hold.add(id, klien);
        return "redirect:/pembahasan/" + id;
    }

    @PostMapping("/pembahasan/{id}/anak/{row}/penghapusan")
    @May(Permission.HOLD_CONFERENCE)
    String drop(@PathVariable UUID id, @PathVariable UUID row) {
        hold.drop(id, row);
        return "redirect:/pembahasan/" + id;
    }

    @GetMapping("/pembahasan/{id}/anak/{row}")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView minutes(@PathVariable UUID id, @PathVariable UUID row) {
        var about = about(id, row);
        var form = Form.blank(Minutes.class);
        if (about.summary() != null) form = form.prefilled("summary", about.summary());
        if (about.decision() != null) form = form.prefilled("decision", about.decision());
        if (about.followUp() != null) form = form.prefilled("followUp", about.followUp());
        if (about.until() != null) form = form.prefilled("until", about.until());
        if (about.holder() == null && about.holderName() != null) form = form.prefilled("who", about.holderName());
        return minutes(id, about, form, about.holder());
    }

    @PostMapping("/pembahasan/{id}/anak/{row}")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView minute(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam(required = false) @Nullable UUID petugas,
            Submission<Minutes> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Minutes>(var form) -> minutes(id, about(id, row), form, petugas);
            case Accepted<Minutes>(var minutes) -> {
                hold.minute(id, row, minutes, petugas);
                flash.say("conference.minuted");
                yield new ModelAndView("redirect:/pembahasan/" + id + "#b-" + row);
            }
        };
    }

    @PostMapping("/pembahasan/{id}/tanda-tangan")
    @May(Permission.HOLD_CONFERENCE)
    ModelAndView sign(@PathVariable UUID id, Submission<Closing> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Closing>(var form) -> page(id, form);
            case Accepted<Closing> accepted -> {
                var form = accepted.form();
                var refused = switch (sign.sign(id, accepted.value())) {
                    case Signing.Signed() -> {
                        flash.say("conference.signed");
                        yield null;
                    }
                    case Signing.NotTheChair(var chair) -> form.wrong("", "conference.refused.chair", chair);
                    case Signing.NobodyThere() -> form.wrong("", "conference.refused.nobody");
                    case Signing.NothingDiscussed() -> form.wrong("", "conference.refused.nothing");
                    case Signing.Undecided(var clients) -> form.wrong("", "conference.refused.undecided", clients);
                    case Signing.NoDraft() -> form.wrong("", "conference.refused.no-draft");
                };
                yield refused == null ? new ModelAndView("redirect:/pembahasan/" + id) : page(id, refused);
            }
        };
    }

    @PostMapping("/pembahasan/{id}/pembatalan")
    @May(Permission.HOLD_CONFERENCE)
    String callOff(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Flash flash) {
        var of = draft(id);
        hold.callOff(id, alasan.strip());
        flash.say("conference.called-off");
        return "redirect:/pembahasan?lks=" + of.institution();
    }

    private ModelAndView page(UUID id, Form<Closing> form) {
        var of = conferences.one(id);
        var cases = read.cases(id);
        var there = cases.stream().map(Discussed::client).collect(Collectors.toSet());
        var others = of.draft() && scopes.current().may(Permission.HOLD_CONFERENCE)
                ? agenda.of(of.institution(), today.date()).stream()
                        .filter(p -> !there.contains(p.client()))
                        .toList()
                : java.util.List.<Proposed>of();
        return new ModelAndView("casework/conference/minutes")
                .addObject("of", of)
                .addObject("home", homes.within(of.institution()))
                .addObject("attendees", conferences.attendees(id))
                .addObject("cases", cases)
                .addObject("others", others)
                .addObject("form", form)
                .addObject("mine", of.chair().equals(scopes.current().account()))
                .addObject("codes", codes);
    }

    private ModelAndView meeting(Conference of, Form<Meeting> form, Set<UUID> present) {
        return new ModelAndView("casework/conference/meeting")
                .addObject("of", of)
                .addObject("form", form)
                .addObject("colleagues", conferences.colleagues(of.institution(), of.district()))
                .addObject("present", present)
                .addObject("codes", codes);
    }

    private ModelAndView minutes(UUID id, Discussed about, Form<Minutes> form, @Nullable UUID holder) {
        var of = conferences.one(id);
        return new ModelAndView("casework/conference/minute")
                .addObject("of", of)
                .addObject("about", about)
                .addObject("form", form)
                .addObject("holder", holder == null ? "" : holder.toString())
                .addObject("colleagues", conferences.colleagues(of.institution(), of.district()));
    }

    private Conference draft(UUID id) {
        var of = conferences.one(id);
        if (!of.draft()) throw new NotVisible();
        return of;
    }

    private Discussed about(UUID id, UUID row) {
        draft(id);
        return read.cases(id).stream()
                .filter(about -> about.id().equals(row))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
