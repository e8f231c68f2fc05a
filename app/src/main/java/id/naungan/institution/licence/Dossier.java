package id.naungan.institution.licence;

import java.util.List;

/** An application with everything that belongs to it. */
public record Dossier(Application application, List<ApplicationPaper> papers, List<ApplicationVisit> visits) {

    public long sent() {
        return papers.stream().filter(ApplicationPaper::sent).count();
    }

    /** Whether every paper that was sent was looked at. */
    public boolean checked() {
        return papers.stream().filter(ApplicationPaper::sent).allMatch(p -> p.verdict() != null);
    }

    /** Whether something must be mended by the home. */
    public boolean faulty() {
        return papers.stream().anyMatch(p -> p.verdict() == PaperVerdict.PERBAIKAN);
    }
}
