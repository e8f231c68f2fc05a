package id.naungan.institution.intake.upload;

import java.util.List;
import java.util.UUID;

/** What came of an uploaded register. */
sealed interface Kept {

    record Stored(UUID id) implements Kept {}

    /** Key and arguments of the sentence that says why it is not read. */
    record Refused(String key, List<String> args) implements Kept {}
}
