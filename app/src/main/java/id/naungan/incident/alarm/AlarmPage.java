package id.naungan.incident.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream every open page of an office keeps. */
@Controller
class AlarmPage {

    private final LiveAlarm live;
    private final Scopes scopes;

    AlarmPage(LiveAlarm live, Scopes scopes) {
        this.live = live;
        this.scopes = scopes;
    }

    @May(Permission.SEE_INCIDENTS)
    @GetMapping(path = "/siaga", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter alarms(Locale locale) {
        return live.open(scopes.current(), locale.getLanguage().equals("en") ? "en" : "id");
    }
}
