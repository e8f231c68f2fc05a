package id.naungan.client.paper;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.file.Words;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab of papers: a matrix of what is there, one tap to change it, and a page for each paper. */
@Controller
class PaperPage {

    private final ClientFiles files;
    private final PaperMatrix matrix;
    private final KeepPaper keep;
    private final MissingPapers missing;
    private final TickStep steps;
    private final Files documents;
    private final Codes codes;
    private final Words words;

    PaperPage(
            ClientFiles files,
            PaperMatrix matrix,
            KeepPaper keep,
            MissingPapers missing,
            TickStep steps,
            Files documents,
            Codes codes,
            Words words) {
        this.missing = missing;
        this.steps = steps;
        this.files = files;
        this.matrix = matrix;
        this.keep = keep;
        this.documents = documents;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping("/klien/{id}/surat")
    @May(Permission.SEE_CLIENTS)
    String papers(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "surat",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("lines", matrix.of(id))
                        .addAttribute("missing", missing.of(id)));
        model.addAttribute("words", words).addAttribute("statuses", codes.valid("STATUS_SURAT"));
        return "client/paper/page";
    }

    @PostMapping("/klien/{id}/surat/{kind}/status")
    @May(Permission.EDIT_CLIENT)
    String status(@PathVariable UUID id, @PathVariable String kind, @RequestParam String status, Flash flash) {
        if (!codes.isValid("JENIS_SURAT", kind) || !codes.isValid("STATUS_SURAT", status)) throw new NotVisible();
        keep.status(id, kind, status);
        flash.say("client.saved");
        return "redirect:/klien/" + id + "/surat";
    }

    @PostMapping("/klien/{id}/surat/{kind}/langkah")
    @May(Permission.EDIT_CLIENT)
    String step(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam String langkah,
            @RequestParam(defaultValue = "false") boolean sudah,
            Flash flash) {
        if (!missing.isStep(kind, langkah)) throw new NotVisible();
        steps.tick(id, langkah, sudah);
        flash.say("client.saved");
        return "redirect:/klien/" + id + "/surat#kurang-" + kind;
    }

    @GetMapping("/klien/{id}/surat/{kind}")
    @May(Permission.SEE_CLIENTS)
    String one(@PathVariable UUID id, @PathVariable String kind, Model model) {
        return one(id, kind, null, scan(), model);
    }

    @PostMapping("/klien/{id}/surat/{kind}")
    @May(Permission.EDIT_CLIENT)
    String write(
            @PathVariable UUID id, @PathVariable String kind, Submission<PaperForm> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> one(id, kind, form, scan(), model);
            case Accepted<PaperForm>(var typed) -> {
                keep.details(id, kind, typed);
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/surat";
            }
        };
    }

    @PostMapping("/klien/{id}/surat/{kind}/pindaian")
    @May(Permission.EDIT_CLIENT)
    String upload(@PathVariable UUID id, @PathVariable String kind, Submission<Scan> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> one(id, kind, null, form, model);
            case Accepted<Scan> accepted ->
                switch (documents.check(
                        Allowed.PAPER, Upload.of(accepted.value().file()))) {
                    case Checked.Refused(var key, var args) ->
                        one(id, kind, null, scan().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> {
                        line(id, kind);
                        keep.scan(id, kind, accepted.value().id(), fine);
                        flash.say("client.saved");
                        yield "redirect:/klien/" + id + "/surat/" + kind;
                    }
                };
        };
    }

    private String one(UUID id, String kind, @Nullable Form<PaperForm> typed, Form<Scan> scan, Model model) {
        files.open(id, "surat", cover -> {
            var line = line(id, kind);
            var status = line.status() == null ? "ADA" : line.status();
            return model.addAttribute("file", cover)
                    .addAttribute("line", line)
                    .addAttribute(
                            "form", typed == null ? Form.blank(PaperForm.class).prefilled("status", status) : typed);
        });
        model.addAttribute("words", words).addAttribute("scan", scan);
        return "client/paper/one";
    }

    private static Form<Scan> scan() {
        return Form.blank(Scan.class).prefilled("id", Ids.next());
    }

    private PaperMatrix.Line line(UUID id, String kind) {
        return matrix.of(id).stream()
                .filter(l -> l.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
