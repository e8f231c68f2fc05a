package id.naungan.aid.residents;

import java.util.List;

/** What a home is about to vouch for, with the digest of it. */
public record Residents(Span span, List<Resident> rows, String digest) {

    public long days() {
        return rows.stream().mapToLong(Resident::days).sum();
    }
}
