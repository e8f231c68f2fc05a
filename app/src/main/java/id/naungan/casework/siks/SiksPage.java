package id.naungan.casework.siks;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Readings;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.casework.siks.SiksLines.Resident;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The residents of a day as a file for SIKS-NG: whoever takes it says what for, and every person in it is a reading of their file. */
@Controller
class SiksPage {

    static final ActKind EXPORTED = ActKind.of("casework.siks-exported");

    /** What the reading log calls it. */
    static final String READING = "siks-ng";

    private final SiksLines lines;
    private final SiksSheet sheet;
    private final Homes homes;
    private final Acts acts;
    private final Readings readings;
    private final Scopes scopes;
    private final Today today;

    SiksPage(SiksLines lines, SiksSheet sheet, Homes homes, Acts acts, Readings readings, Scopes scopes, Today today) {
        this.lines = lines;
        this.sheet = sheet;
        this.homes = homes;
        this.acts = acts;
        this.readings = readings;
        this.scopes = scopes;
        this.today = today;
    }

    @GetMapping("/buku-induk/siks-ng")
    @May(Permission.EXPORT_RESIDENTS)
    ModelAndView ask(@RequestParam(required = false) @Nullable UUID lks) {
        var form =
                Form.blank(SiksRequest.class).prefilled("tanggal", today.date()).prefilled("bentuk", Format.XLSX);
        return page(form, lks);
    }

    /** The readings are written with the Act, before anything leaves: no line, no file. */
    @PostMapping("/buku-induk/siks-ng")
    @May(Permission.EXPORT_RESIDENTS)
    @Nullable
    ModelAndView take(
            Submission<SiksRequest> sent,
            @RequestParam(required = false) @Nullable UUID lks,
            HttpServletResponse response)
            throws IOException {
        if (lks != null) homes.within(lks);
        return switch (sent) {
            case Rejected<SiksRequest>(var form) -> {
                var again = page(form, lks);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Accepted<SiksRequest>(var asked) -> {
                send(asked.bentuk(), exported(asked, lks), response);
                yield null;
            }
        };
    }

    private List<Resident> exported(SiksRequest asked, @Nullable UUID home) {
        var residents = lines.residents(asked.tanggal(), home);
        var what =
                asked.bentuk() + " " + asked.tanggal() + " lks=" + (home == null ? "*" : home) + " " + residents.size();
        acts.perform(EXPORTED, new Reason(asked.tujuan(), what), () -> {
            readings.all(residents.stream().map(Resident::client).distinct().toList(), READING);
        });
        return residents;
    }

    private void send(Format format, List<Resident> residents, HttpServletResponse response) throws IOException {
        var out = Downloads.open(response, format, "siks-ng");
        switch (format) {
            case XLSX -> sheet.xlsx(residents, out);
            case CSV -> sheet.csv(residents, out);
        }
    }

    private ModelAndView page(Form<SiksRequest> form, @Nullable UUID lks) {
        boolean chooses = scopes.current().reach() != Reach.INSTITUTION;
        return new ModelAndView("casework/siks/ask")
                .addObject("form", form)
                .addObject("residents", lines.count(today.date(), lks))
                .addObject("homes", chooses ? homes.all() : List.of())
                .addObject("chosen", lks);
    }
}
