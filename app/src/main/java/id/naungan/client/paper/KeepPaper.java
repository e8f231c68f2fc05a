package id.naungan.client.paper;

import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Paper.Details;
import id.naungan.client.domain.Papers;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Writes what is known of a paper: its status, its number and date, its scan. */
@Component
class KeepPaper {

    private static final ActKind STATUS = ActKind.of("client.paper-status");
    private static final ActKind WRITTEN = ActKind.of("client.paper-written");
    private static final ActKind SCANNED = ActKind.of("client.paper-scanned");

    private final EditFile edit;
    private final Papers papers;
    private final Files files;

    KeepPaper(EditFile edit, Papers papers, Files files) {
        this.edit = edit;
        this.papers = papers;
        this.files = files;
    }

    void status(UUID client, String kind, String status) {
        change(
                STATUS,
                client,
                kind,
                p -> p.with(new Details(
                        kind,
                        status,
                        p.paper().number(),
                        p.paper().issuedOn(),
                        p.paper().note())));
    }

    void details(UUID client, String kind, PaperForm typed) {
        change(WRITTEN, client, kind, p -> {
            var written = typed.details(kind);
            // The same form a second time is no correction; another one is, and has its own page.
            if ((p.paper().number() != null || p.paper().issuedOn() != null)
                    && !p.paper().equals(written)) throw new Stale();
            return p.with(written);
        });
    }

    void scan(UUID client, String kind, UUID file, Checked.Fine scan) {
        change(SCANNED, client, kind, p -> {
            files.keep(file, Owner.client(client), "surat-" + kind, scan);
            var there = new Details(
                    kind,
                    "ADA",
                    p.paper().number(),
                    p.paper().issuedOn(),
                    p.paper().note());
            return p.with(there).withFile(file);
        });
    }

    private void change(ActKind act, UUID client, String kind, UnaryOperator<Paper> change) {
        edit.perform(act, Reason.NONE, client, file -> {
            var now = papers.findByClientId(client).stream()
                    .filter(p -> p.paper().kind().equals(kind))
                    .findFirst()
                    .orElseGet(() -> Paper.of(Ids.next(), client, new Details(kind, "TIDAK_ADA", null, null, null)));
            var changed = change.apply(now);
            if (now.version() == null || !changed.equals(now)) papers.save(changed);
        });
    }
}
