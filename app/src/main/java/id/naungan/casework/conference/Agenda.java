package id.naungan.casework.conference;

import id.naungan.casework.Worry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The residents of a home, those first for whom something is due or worrying. */
@Component
class Agenda {

    private static final int MOST = 300;

    private final JdbcClient db;
    private final List<Worry.Source> sources;

    Agenda(JdbcClient db, List<Worry.Source> sources) {
        this.db = db;
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public List<Proposed> of(UUID home, LocalDate today) {
        var worries = sources.stream()
                .flatMap(source -> source.of(home, today).stream())
                .collect(Collectors.groupingBy(Worry::client));
        return db
                .sql("""
                        select id, identity_full_name as name from client.client
                         where institution_id = ? and resident_since is not null order by identity_full_name, id limit ?""")
                .params(home, MOST)
                .query((row, i) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Proposed(id, row.getString("name"), worries.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(p -> p.worries().isEmpty()))
                .toList();
    }
}
