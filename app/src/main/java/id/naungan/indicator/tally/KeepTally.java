package id.naungan.indicator.tally;

import id.naungan.client.ClientsChanged;
import id.naungan.institution.InstitutionChanged;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts a home anew once per transaction, right before it commits: an import of 200 rows counts once, and tells once. */
@Component
class KeepTally {

    private final JdbcClient db;
    private final TellOverfull overfull;

    KeepTally(JdbcClient db, TellOverfull overfull) {
        this.db = db;
        this.overfull = overfull;
    }

    @EventListener
    void clients(ClientsChanged changed) {
        later(changed.institutionId());
    }

    @EventListener
    void institution(InstitutionChanged changed) {
        later(changed.institutionId());
    }

    private void later(UUID home) {
        for (var registered : TransactionSynchronizationManager.getSynchronizations()) {
            if (registered instanceof AtCommit waiting && waiting.open) {
                waiting.homes.add(home);
                return;
            }
        }
        var waiting = new AtCommit();
        waiting.homes.add(home);
        TransactionSynchronizationManager.registerSynchronization(waiting);
    }

    private final class AtCommit implements TransactionSynchronization {

        private final Set<UUID> homes = new LinkedHashSet<>();
        private boolean open = true;

        @Override
        public void beforeCommit(boolean readOnly) {
            open = false;
            // In one order everywhere, so that two transactions never wait for each other.
            homes.stream()
                    .sorted()
                    .filter(home -> db.sql("select indicator.refresh(?)")
                            .param(home)
                            .query(Boolean.class)
                            .single())
                    .forEach(overfull::tell);
        }
    }
}
