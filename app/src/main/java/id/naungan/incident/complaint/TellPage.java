package id.naungan.incident.complaint;

import id.naungan.access.Open;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The one short page on which a complaint is told, and the receipt after it. */
@Controller
class TellPage {

    private final ReceiveComplaint receive;
    private final CheckFiles check;
    private final Crowd crowd;
    private final Receipts receipts;
    private final Regencies regencies;
    private final FindPlace places;

    TellPage(
            ReceiveComplaint receive,
            CheckFiles check,
            Crowd crowd,
            Receipts receipts,
            Regencies regencies,
            FindPlace places) {
        this.receive = receive;
        this.check = check;
        this.crowd = crowd;
        this.receipts = receipts;
        this.regencies = regencies;
        this.places = places;
    }

    @GetMapping("/aduan/baru")
    @Open(StartPage.WHY)
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String saya,
            @RequestParam(defaultValue = "") String lks,
            @RequestParam(defaultValue = "") String peristiwa,
            @RequestAttribute(Unseen.CALLER) String caller) {
        // The portal's links say what a visitor was looking at; the visitor may say something else.
        var blank = Form.blank(Told.class)
                .prefilled("once", receipts.once())
                .prefilled("home", lks.length() > 200 ? "" : lks);
        var known = Arrays.stream(Happened.values())
                .filter(h -> h.name().equals(peristiwa))
                .collect(Collectors.toSet());
        return page(Voice.of(saya), known.isEmpty() ? blank : blank.prefilled("happened", known), caller);
    }

    @PostMapping("/aduan/baru")
    @Open(StartPage.WHY)
    ModelAndView take(
            Submission<Told> sent,
            @RequestParam(required = false) @Nullable String saya,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @RequestParam(defaultValue = "") String hitung,
            @RequestParam(defaultValue = "") String kunci,
            @RequestAttribute(Unseen.CALLER) String caller,
            Locale locale) {
        var voice = Voice.of(saya);
        return switch (sent) {
            case Rejected<Told>(var form) -> page(voice, form, caller);
            case Accepted<Told> accepted -> {
                var told = accepted.value();
                if (told.empty() && none(berkas))
                    yield page(voice, accepted.form().wrong("", "complaint.nothing"), caller);
                yield switch (crowd.reports(caller)) {
                    case FULL -> full();
                    case QUESTION ->
                        crowd.answers(kunci, hitung)
                                ? kept(accepted, voice, berkas, caller, locale)
                                : page(voice, accepted.form().wrong("", "complaint.sum.first"), caller);
                    case FREE -> kept(accepted, voice, berkas, caller, locale);
                };
            }
        };
    }

    private ModelAndView kept(
            Accepted<Told> accepted, Voice voice, @Nullable List<MultipartFile> berkas, String caller, Locale locale) {
        return switch (check.check(berkas)) {
            case CheckFiles.Result.Refused(var key, var args) ->
                page(voice, accepted.form().wrong("", key, args.toArray()), caller);
            case CheckFiles.Result.Fine(var files) -> {
                crowd.reported(caller);
                var language = locale.getLanguage().equals("en") ? "en" : "id";
                yield new ModelAndView("incident/complaint/receipt")
                        .addObject("receipt", receive.receive(accepted.value(), voice, language, files))
                        .addObject("voice", voice);
            }
        };
    }

    private static boolean none(@Nullable List<MultipartFile> files) {
        return files == null || files.stream().allMatch(MultipartFile::isEmpty);
    }

    private static ModelAndView full() {
        return new ModelAndView("incident/complaint/full", HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(Voice voice, Form<Told> form, String caller) {
        var home = form.field("home").value();
        return new ModelAndView("incident/complaint/tell")
                .addObject("voice", voice)
                .addObject("form", form)
                .addObject("regencies", regencies.names().offered())
                .addObject("homes", places.search(home, form.field("region").value()))
                .addObject("sum", crowd.reports(caller) == Crowd.Room.FREE ? null : crowd.ask());
    }
}
