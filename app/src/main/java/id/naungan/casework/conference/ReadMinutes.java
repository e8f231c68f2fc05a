package id.naungan.casework.conference;

import id.naungan.audit.Readings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said about each client the caller sees; the reading log knows of each of them. */
@Component
class ReadMinutes {

    private final Conferences conferences;
    private final Readings readings;

    ReadMinutes(Conferences conferences, Readings readings) {
        this.conferences = conferences;
        this.readings = readings;
    }

    @Transactional
    public List<Discussed> cases(UUID conference) {
        var cases = conferences.cases(conference);
        for (var about : cases) readings.of(about.client(), "pembahasan", () -> true);
        return cases;
    }
}
