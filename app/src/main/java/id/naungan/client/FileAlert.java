package id.naungan.client;

import id.naungan.access.Permission;
import java.util.List;
import java.util.UUID;

/** A warning that stands on top of every page of a file: an allergy, an open incident, a gate that was crossed. */
public record FileAlert(Moment.Weight weight, String labelKey, List<Object> args, String href) {

    /** A module that knows of warnings publishes a bean; asked at every page of the file, so one small query. */
    public interface Source {
        Permission permission();

        List<FileAlert> of(UUID client);
    }
}
