package id.naungan.client.section;

import id.naungan.amend.Amendable.Current;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Relatives;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes one section of a relative. */
@Component
class RelativeSections {

    private final Relatives relatives;

    RelativeSections(Relatives relatives) {
        this.relatives = relatives;
    }

    <T extends Record> Current<T> current(UUID id, Function<Relative, T> part) {
        var relative = find(id);
        return new Current<>(
                part.apply(relative),
                Versions.of(relative.version()),
                relative.person().name(),
                "/klien/" + relative.clientId() + "/keluarga");
    }

    void save(UUID id, int version, UnaryOperator<Relative> change) {
        var relative = find(id);
        Versions.check(relative.version(), version);
        var changed = change.apply(relative);
        if (changed.equals(relative)) return;
        try {
            relatives.save(changed);
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        }
    }

    private Relative find(UUID id) {
        return relatives.findById(id).orElseThrow(NotVisible::new);
    }
}
