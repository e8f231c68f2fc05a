package id.naungan.incident.alarm;

import id.naungan.access.Streams.Event;
import id.naungan.incident.AlarmWords;
import id.naungan.web.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What a screen shows of an alarm, in each language: how grave, at which home, in which district. */
@Component
class AlarmSentence {

    private static final List<Locale> LANGUAGES = List.of(Messages.INDONESIAN, Locale.ENGLISH);
    private static final long SECONDS = 60;

    private final JdbcClient db;
    private final Messages messages;
    private final JsonMapper json;

    AlarmSentence(JdbcClient db, Messages messages, JsonMapper json) {
        this.db = db;
        this.messages = messages;
        this.json = json;
    }

    private record Text(String id, String text, String href) {}

    @Transactional(readOnly = true)
    public Map<String, Event> of(Alarm alarm, AlarmWords source, Instant now) {
        var district = db.sql("select name from reference.region where id = ?")
                .param(alarm.district())
                .query(String.class)
                .optional()
                .orElse("");
        var home = alarm.institution() == null
                ? null
                : db.sql("select name from institution.name_of(?)")
                        .param(alarm.institution())
                        .query(String.class)
                        .optional()
                        .orElse(null);
        // Both nodes give the same alarm the same id; the same incident rings anew a minute later.
        var id = UUID.nameUUIDFromBytes((alarm + "@" + now.getEpochSecond() / SECONDS).getBytes(StandardCharsets.UTF_8))
                .toString();
        return LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, language -> {
            var where = home == null ? messages.get(language, "incident.unregistered") : home;
            var text = messages.get(
                    language,
                    source.messageKey(),
                    messages.get(language, alarm.severity().messageKey()),
                    where,
                    district);
            return new Event("siaga", json.writeValueAsString(new Text(id, text, source.href(alarm.about()))), id);
        }));
    }
}
