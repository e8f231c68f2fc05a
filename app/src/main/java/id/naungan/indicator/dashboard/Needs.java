package id.naungan.indicator.dashboard;

import id.naungan.web.Need;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for the caller, of all modules: the late first. */
@Component
class Needs {

    private final List<Need.Source> sources;

    Needs(List<Need.Source> sources) {
        this.sources = sources;
    }

    List<Need> all() {
        return sources.stream()
                .flatMap(source -> source.needs().stream())
                .filter(need -> need.number() > 0)
                .sorted(Comparator.comparing(Need::late).reversed().thenComparing(Need::order))
                .toList();
    }
}
