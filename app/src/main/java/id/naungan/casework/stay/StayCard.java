package id.naungan.casework.stay;

import id.naungan.audit.Readings;
import id.naungan.casework.Homes;
import id.naungan.casework.domain.Stays;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens one line of the register, which is logged like any reading of the person's file. */
@Component
public class StayCard {

    private final Stays stays;
    private final Clients clients;
    private final Homes homes;
    private final Readings readings;
    private final TransactionOperations transaction;

    StayCard(Stays stays, Clients clients, Homes homes, Readings readings, TransactionOperations transaction) {
        this.stays = stays;
        this.clients = clients;
        this.homes = homes;
        this.readings = readings;
        this.transaction = transaction;
    }

    StayView open(UUID id) {
        return transaction.execute(status -> {
            var stay = stays.findById(id).orElseThrow(NotVisible::new);
            return readings.of(
                    stay.clientId(),
                    "tinggal",
                    () -> new StayView(stay, homes.named(stay.institutionId()), clients.existsById(stay.clientId())));
        });
    }
}
