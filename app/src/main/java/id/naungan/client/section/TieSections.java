package id.naungan.client.section;

import id.naungan.amend.Amendable.Current;
import id.naungan.client.domain.Tie;
import id.naungan.client.domain.Ties;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes what is known of a tie. */
@Component
class TieSections {

    private final Ties ties;

    TieSections(Ties ties) {
        this.ties = ties;
    }

    Current<Tie.Details> current(UUID id) {
        var tie = find(id);
        return new Current<>(
                tie.tie(), Versions.of(tie.version()), tie.tie().name(), "/klien/" + tie.clientId() + "/keluarga");
    }

    void save(UUID id, int version, Tie.Details corrected) {
        var tie = find(id);
        Versions.check(tie.version(), version);
        if (corrected.equals(tie.tie())) return;
        try {
            ties.save(tie.with(corrected));
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        }
    }

    private Tie find(UUID id) {
        return ties.findById(id).orElseThrow(NotVisible::new);
    }
}
