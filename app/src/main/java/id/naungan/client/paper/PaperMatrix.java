package id.naungan.client.paper;

import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Papers;
import id.naungan.reference.Codes;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every kind of paper with what is known of it for one person; nothing known is a line too. */
@Component
public class PaperMatrix {

    private final Papers papers;
    private final Codes codes;

    PaperMatrix(Papers papers, Codes codes) {
        this.papers = papers;
        this.codes = codes;
    }

    /** A line; `paper` is null while nobody has said anything about this kind. */
    public record Line(String kind, @Nullable Paper paper) {

        public @Nullable String status() {
            return paper == null ? null : paper.paper().status();
        }

        /** Whether number or date were written down: from then on changes are corrections. */
        public boolean detailed() {
            return paper != null
                    && (paper.paper().number() != null || paper.paper().issuedOn() != null);
        }
    }

    List<Line> of(UUID client) {
        var known = papers.findByClientId(client).stream()
                .collect(Collectors.toMap(p -> p.paper().kind(), Function.identity()));
        return codes.valid("JENIS_SURAT").stream()
                .map(code -> new Line(code.code(), known.get(code.code())))
                .toList();
    }
}
