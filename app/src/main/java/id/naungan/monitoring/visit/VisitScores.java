package id.naungan.monitoring.visit;

import id.naungan.document.letter.Block;
import id.naungan.web.Ui;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the sheets of a visit come to, for its report. */
@Component
class VisitScores {

    List<Block> blocks(Ui ui, UUID visit) {
        return List.of();
    }
}
