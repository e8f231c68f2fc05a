package id.naungan.incident.complaint;

import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells offices of a complaint, within the caller's Act: that there is one and how grave, never a word of it. */
@Component
class TellOffices {

    /** What is told about. */
    record About(UUID complaint, @Nullable String region, Severity severity) {}

    private final JdbcClient db;
    private final Notices notices;

    TellOffices(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    /** @param mark tells one occasion from the next: the same office hears of the same occasion once */
    void tell(About about, Level level, String kind, String mark) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Word(about.severity().messageKey())),
                "/aduan-masuk/" + about.complaint(),
                about.severity().pressing() ? Urgency.MENDESAK : Urgency.PENTING,
                "aduan:" + about.complaint() + ":" + level + ":" + mark,
                audience(about, level)));
    }

    /** Open screens of the offices hear of it within the second, in the words of an incident's alarm. */
    void ring(About about, Level first, Level upTo) {
        var word = String.join(
                ":",
                "alarm",
                Objects.requireNonNullElse(about.region(), "-"),
                "-",
                about.severity().name(),
                between(first, upTo).stream().map(Level::name).collect(Collectors.joining(",")),
                about.complaint().toString());
        db.sql("select pg_notify('naungan', ?)").param(word).query((rs, i) -> 1).list();
    }

    static List<Level> between(Level first, Level upTo) {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(first) >= 0 && level.compareTo(upTo) <= 0)
                .toList();
    }

    private static Audience audience(About about, Level level) {
        return level == Level.KEMENSOS || about.region() == null
                ? new Audience(Set.of(), Set.of(level.role()), null, null)
                : Audience.above(about.region(), level.role());
    }
}
