package id.naungan.policy.library;

import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCover;
import id.naungan.policy.domain.Paper;
import id.naungan.policy.domain.Papers;
import id.naungan.policy.paper.KeepPaper;
import id.naungan.policy.paper.PaperForm;
import id.naungan.store.Ids;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A home takes a guideline from the shelf as a version of its own paper. */
@Component
class Adopt {

    private final Papers papers;
    private final KeepPaper keep;
    private final Scopes scopes;

    Adopt(Papers papers, KeepPaper keep, Scopes scopes) {
        this.papers = papers;
        this.keep = keep;
        this.scopes = scopes;
    }

    /** The version of this home that was taken from this guideline and holds now. */
    Optional<Paper> taken(UUID home, LibraryItem item) {
        return papers.current(home).stream()
                .filter(p -> item.id().equals(p.libraryId()))
                .findFirst();
    }

    /** What the guideline would replace. */
    Optional<Paper> replaced(UUID home, LibraryItem item) {
        return papers.current(home, item.kind());
    }

    /** Taken twice, the first one stands. */
    UUID take(InstitutionCover home, LibraryItem item) {
        var taken = taken(home.id(), item);
        if (taken.isPresent()) return taken.get().id();
        var before = replaced(home.id(), item);
        var today = keep.today();
        var form = new PaperForm(
                Ids.next(),
                before.map(Paper::id).orElse(null),
                Ids.next(),
                item.kind(),
                item.title(),
                String.valueOf(before.map(b -> papers.versions(b).size() + 1).orElse(1)),
                scopes.current().name(),
                today,
                keep.review(today),
                item.summary(),
                null);
        keep.keep(home, form, item.fileId(), item.id());
        return form.id();
    }
}
