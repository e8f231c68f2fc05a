package id.naungan.care.school;

import id.naungan.access.Scopes;
import id.naungan.care.entry.Entries;
import id.naungan.care.entry.Shown;
import id.naungan.care.school.SchoolSheets.Reports;
import id.naungan.care.school.SchoolSheets.Schools;
import id.naungan.client.FileCover;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tab. */
@Component
@Transactional(readOnly = true)
public class SchoolOf {

    /** What the tab shows. */
    public record View(Shown<Schooling> schools, Shown<SchoolTerm> reports, boolean gap) {}

    private final Entries entries;
    private final Schools schools;
    private final Reports reports;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    SchoolOf(Entries entries, Schools schools, Reports reports, Terms terms, Scopes scopes, Clock clock) {
        this.entries = entries;
        this.schools = schools;
        this.reports = reports;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    View of(FileCover file) {
        var all = entries.of(schools, file.id());
        var today = LocalDate.now(clock.withZone(scopes.current().zone()));
        var born = file.birth() == null ? null : file.birth().date();
        var gap =
                file.resident() && SchoolGap.at(born, today, age("usia-sekolah-mulai"), age("usia-sekolah-akhir"), all);
        return new View(new Shown<>(schools, all), new Shown<>(reports, entries.of(reports, file.id())), gap);
    }

    private int age(String term) {
        return terms.value(term).value().intValueExact();
    }
}
