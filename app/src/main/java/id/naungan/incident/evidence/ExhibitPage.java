package id.naungan.incident.evidence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One piece of evidence: its chain, the reason asked before it opens, its bytes for some minutes after, and handing it over. */
@Controller
class ExhibitPage {

    private final Exhibits exhibits;
    private final OpenEvidence open;

    ExhibitPage(Exhibits exhibits, OpenEvidence open) {
        this.exhibits = exhibits;
        this.open = open;
    }

    @GetMapping("/insiden/{id}/bukti/{exhibit}")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID exhibit) {
        return page(id, exhibit, Form.blank(Why.class), Form.blank(Handing.class), HttpStatus.OK);
    }

    @PostMapping("/insiden/{id}/bukti/{exhibit}/pembukaan")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView open(@PathVariable UUID id, @PathVariable UUID exhibit, Submission<Why> sent) {
        found(id, exhibit);
        return switch (sent) {
            case Rejected(var form) ->
                page(id, exhibit, form, Form.blank(Handing.class), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Why>(var why) -> {
                open.open(id, exhibit, why.reason());
                yield new ModelAndView("redirect:/insiden/" + id + "/bukti/" + exhibit);
            }
        };
    }

    @GetMapping("/insiden/{id}/bukti/{exhibit}/isi")
    @May(Permission.SEE_INCIDENTS)
    ResponseEntity<byte[]> bytes(@PathVariable UUID id, @PathVariable UUID exhibit) {
        var found = found(id, exhibit);
        return switch (open.look(exhibit)) {
            case Looked.Intact(var mediaType, var bytes) -> answer(found, mediaType, bytes);
            case Looked.Changed _, Looked.Closed _ -> throw new NotVisible();
        };
    }

    @PostMapping("/insiden/{id}/bukti/{exhibit}/penyerahan")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView handOver(@PathVariable UUID id, @PathVariable UUID exhibit, Submission<Handing> sent, Flash flash) {
        found(id, exhibit);
        if (!exhibits.incident(id).orElseThrow(NotVisible::new).handles()) throw new NotAllowed("HANDLE_INCIDENT");
        return switch (sent) {
            case Rejected(var form) -> page(id, exhibit, Form.blank(Why.class), form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Handing>(var handing) -> {
                open.handOver(id, exhibit, handing.toWhom(), handing.reason());
                flash.say("incident.evidence.handed");
                yield new ModelAndView("redirect:/insiden/" + id + "/bukti/" + exhibit);
            }
        };
    }

    private Exhibits.Exhibit found(UUID id, UUID exhibit) {
        return exhibits.one(id, exhibit).orElseThrow(NotVisible::new);
    }

    private ModelAndView page(UUID id, UUID exhibit, Form<Why> why, Form<Handing> handing, HttpStatus status) {
        return new ModelAndView(
                "incident/evidence/exhibit",
                Map.of(
                        "of",
                        exhibits.incident(id).orElseThrow(NotVisible::new),
                        "exhibit",
                        found(id, exhibit),
                        "looked",
                        open.look(exhibit),
                        "form",
                        why.hasProblems() ? why : handing,
                        "why",
                        why,
                        "handing",
                        handing),
                status);
    }

    /** Only pictures drawn anew and sound play in the browser; a paper is handed over as a download. */
    private static ResponseEntity<byte[]> answer(Exhibits.Exhibit exhibit, String mediaType, byte[] bytes) {
        var disposition = exhibit.kind() == ExhibitKind.BERKAS
                ? ContentDisposition.attachment().filename("bukti-" + exhibit.brief() + ".pdf")
                : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Content-Disposition", disposition.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
