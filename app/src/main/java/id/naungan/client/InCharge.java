package id.naungan.client;

import id.naungan.access.Permission;
import java.util.List;
import java.util.UUID;

/** Somebody who answers for a person now: what for, and who. */
public record InCharge(String labelKey, String name) {

    /** A module that knows who answers for a person publishes a bean; asked at the first page of the file, so one small query. */
    public interface Source {
        Permission permission();

        List<InCharge> of(UUID client);
    }
}
