package id.naungan.indicator.dashboard;

import id.naungan.access.Scope;
import id.naungan.access.Streams;
import id.naungan.access.Streams.Event;
import id.naungan.access.Streams.Reader;
import id.naungan.access.Streams.Topic;
import id.naungan.store.Announcements;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Open dashboards of this node: a page hears only of homes within its reach, and only that something changed there. */
@Component
class LiveDashboard {

    private static final Event CHANGED = new Event("perubahan", "1");

    private final Streams streams;

    LiveDashboard(Streams streams, Announcements announcements) {
        this.streams = streams;
        announcements.hear(this::hear);
    }

    SseEmitter open(Scope scope) {
        return streams.open(Topic.FIGURES, new Reader(scope, ""), List.of());
    }

    private void hear(String word) {
        streams.tell(Topic.FIGURES, reader -> concerns(reader.scope(), word) ? CHANGED : null);
    }

    /** `tally:district:institution` and `figure:district:institution`; after a gap ("again") everyone looks. */
    static boolean concerns(Scope scope, String word) {
        var parts = word.split(":");
        if (parts.length != 3 || !(parts[0].equals("tally") || parts[0].equals("figure"))) return word.equals("again");
        return switch (scope.reach()) {
            case NATION, SYSTEM -> true;
            case PROVINCE -> parts[1].substring(0, 2).equals(scope.region());
            case DISTRICT -> parts[1].equals(scope.region());
            case INSTITUTION, CLIENTS -> parts[2].equals(String.valueOf(scope.institution()));
        };
    }
}
