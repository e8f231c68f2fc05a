package id.naungan.standard.profile;

import id.naungan.institution.OccupancyHistory;
import id.naungan.institution.SecretPlaces;
import id.naungan.institution.domain.Institutions;
import id.naungan.standard.gap.Standings;
import id.naungan.standard.profile.HomeProfile.Count;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the profile of a home. */
@Component
public class Profiles {

    private final JdbcClient db;
    private final Institutions institutions;
    private final Standings standings;
    private final SecretPlaces secrets;
    private final ObjectProvider<OccupancyHistory> history;

    Profiles(
            JdbcClient db,
            Institutions institutions,
            Standings standings,
            SecretPlaces secrets,
            ObjectProvider<OccupancyHistory> history) {
        this.db = db;
        this.institutions = institutions;
        this.standings = standings;
        this.secrets = secrets;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public HomeProfile of(UUID id) {
        var home = institutions.findById(id).orElseThrow(NotVisible::new);
        var counts = db.sql("select * from standard.profile(?, ?) order by section, code")
                .params(id, standings.today())
                .query(Count.class)
                .list();
        return new HomeProfile(
                home,
                secrets.known(home.profile().kind()),
                counts,
                standings.of(id),
                history.stream().findFirst().map(h -> h.of(id)).orElse(List.of()));
    }
}
