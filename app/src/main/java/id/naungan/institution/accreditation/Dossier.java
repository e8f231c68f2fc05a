package id.naungan.institution.accreditation;

import id.naungan.institution.licence.PaperVerdict;
import java.util.List;

/** A round with everything that belongs to it. */
public record Dossier(Round round, List<Part> parts, List<Assessor> assessors, List<Advice> advices) {

    public long items() {
        return parts.stream().mapToLong(part -> part.lines().size()).sum();
    }

    public long missing() {
        return parts.stream().mapToLong(Part::missing).sum();
    }

    /** Whether the home answered everything that is asked. */
    public boolean complete() {
        return items() > 0 && missing() == 0;
    }

    public long notFound() {
        return parts.stream().mapToLong(Part::notFound).sum();
    }

    /** Whether every component was looked at by the desk review. */
    public boolean checked() {
        return parts.stream().allMatch(part -> part.verdict() != null);
    }

    public boolean faulty() {
        return parts.stream().anyMatch(part -> part.verdict() == PaperVerdict.PERBAIKAN);
    }

    public boolean compared() {
        return parts.stream().anyMatch(part -> part.foundPoints() != null);
    }

    /** The component after this one, or the empty text after the last. */
    public String next(String component) {
        var codes = parts.stream().map(Part::component).toList();
        var at = codes.indexOf(component) + 1;
        return at < codes.size() ? codes.get(at) : "";
    }
}
