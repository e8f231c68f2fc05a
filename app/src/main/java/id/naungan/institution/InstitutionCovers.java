package id.naungan.institution;

import id.naungan.access.Scopes;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import id.naungan.web.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a home for a page: what stands on top of it, with the tabs this person may use. */
@Component
public class InstitutionCovers {

    private final Institutions institutions;
    private final List<InstitutionTab> tabs;
    private final Scopes scopes;
    private final Clock clock;
    private final InstitutionWords words;
    private final JdbcClient db;

    InstitutionCovers(
            Institutions institutions,
            List<InstitutionTab> tabs,
            Scopes scopes,
            Clock clock,
            InstitutionWords words,
            JdbcClient db) {
        this.institutions = institutions;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(InstitutionTab::order))
                .toList();
        this.scopes = scopes;
        this.clock = clock;
        this.words = words;
        this.db = db;
    }

    /** The cover of a home; {@link NotVisible} when the caller's scope does not show it. */
    @Transactional(readOnly = true)
    public InstitutionCover of(UUID id) {
        return of(institutions.findById(id).orElseThrow(NotVisible::new));
    }

    /** The cover of a home that was read already. */
    @Transactional(readOnly = true)
    public InstitutionCover of(Institution home) {
        var scope = scopes.current();
        var shown = tabs.stream()
                .filter(tab -> scope.may(tab.permission()))
                .map(tab -> new Tab(tab.labelKey(), tab.href(home.id())))
                .toList();
        var today = LocalDate.now(clock.withZone(scope.zone()));
        return new InstitutionCover(
                home.id(),
                home.profile().name(),
                home.profile().kind(),
                home.district(),
                home.registration().status(),
                home.registration().lapsed(today),
                alarms(home.id()),
                shown,
                words);
    }

    private int alarms(UUID home) {
        return db.sql("select count(*) from institution.alarm where institution_id = ? and ended_at is null")
                .param(home)
                .query(Integer.class)
                .single();
    }
}
