package id.naungan.incident.evidence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All evidence of an incident with its chain, to be printed as it stands; and where more is added. */
@Controller
class EvidencePage {

    private final Exhibits exhibits;
    private final KeepEvidence keep;
    private final Files files;

    EvidencePage(Exhibits exhibits, KeepEvidence keep, Files files) {
        this.exhibits = exhibits;
        this.keep = keep;
        this.files = files;
    }

    @GetMapping("/insiden/{id}/bukti")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView list(@PathVariable UUID id) {
        return page(of(id), Form.blank(NewExhibit.class), HttpStatus.OK);
    }

    @PostMapping("/insiden/{id}/bukti")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView add(@PathVariable UUID id, Submission<NewExhibit> sent, Flash flash) {
        var of = of(id);
        if (!of.handles()) throw new NotAllowed("HANDLE_INCIDENT");
        return switch (sent) {
            case Rejected(var form) -> page(of, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<NewExhibit> accepted -> {
                var upload = Upload.of(accepted.value().file());
                yield switch (files.check(Allowed.EVIDENCE, upload)) {
                    case Checked.Refused(var key, var args) ->
                        page(of, accepted.form().wrong("file", key, args.toArray()), HttpStatus.UNPROCESSABLE_CONTENT);
                    case Checked.Fine fine -> {
                        keep.add(id, Piece.of(upload, fine, accepted.value().note()));
                        flash.say("incident.evidence.kept");
                        yield new ModelAndView("redirect:/insiden/" + id + "/bukti");
                    }
                };
            }
        };
    }

    private Exhibits.Of of(UUID incident) {
        return exhibits.incident(incident).orElseThrow(NotVisible::new);
    }

    private ModelAndView page(Exhibits.Of of, Form<NewExhibit> form, HttpStatus status) {
        return new ModelAndView(
                "incident/evidence/list",
                Map.of("of", of, "exhibits", exhibits.of(of.incident()), "form", form),
                status);
    }
}
