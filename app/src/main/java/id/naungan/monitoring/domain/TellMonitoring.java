package id.naungan.monitoring.domain;

import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells homes and offices what concerns them, inside the caller's Act. Every sentence names the home, or says that it is about an office, and a day; nobody else. */
@Component
public class TellMonitoring {

    private final Notices notices;

    TellMonitoring(Notices notices) {
        this.notices = notices;
    }

    /** Of what kind it is stands in the message files under `notice.kind.`. */
    public void tell(
            String kind, @Nullable UUID home, LocalDate day, String href, Urgency urgency, String key, Audience to) {
        var about = home == null ? new Fact.Word("monitoring.notice.office") : new Fact.Home(home);
        notices.tell(new NewNotice(kind, List.of(about, new Fact.Day(day)), href, urgency, key, to));
    }

    /** About a finding, to one side of it. */
    public void tell(String kind, Finding of, LocalDate day, String to, Urgency urgency, String key) {
        tell(
                kind,
                of.institutionId(),
                day,
                of.href(),
                urgency,
                kind + ":" + of.id() + ":" + key,
                Offices.audience(to, of.institutionId(), of.district()));
    }
}
