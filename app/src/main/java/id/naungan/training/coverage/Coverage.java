package id.naungan.training.coverage;

import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes.Code;
import id.naungan.training.domain.Competences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coverage within the caller's scope: lists and every figure come from the same lines, one a home. */
@Component
@Transactional(readOnly = true)
public class Coverage {

    static final int YEARS = 5;

    /** What is counted: a period, perhaps of one competence and one regency. */
    public record Asked(Period period, String competence, String district) {}

    /** The figures of one year, for the small pictures. */
    public record Year(int year, Figure figure) {}

    /** The figures of one competence. */
    public record OfCompetence(String competence, Figure figure) {}

    private final JdbcClient db;
    private final Competences competences;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    Coverage(JdbcClient db, Competences competences, InstitutionWords words, Scopes scopes, Clock clock) {
        this.db = db;
        this.competences = competences;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    public List<HomeLine> lines(Asked asked) {
        return db.sql("""
                select * from training.coverage(:from, :to, nullif(:competence, '')) where :district = '' or district like :district || '%'
                 order by home, institution_id""")
                .param("from", asked.period().from())
                .param("to", asked.period().to())
                .param("competence", asked.competence())
                .param("district", asked.district())
                .query(HomeLine.class)
                .list();
    }

    /** One line a regency, in the order of their names. */
    public List<Figure> byDistrict(List<HomeLine> lines) {
        var grouped =
                lines.stream().collect(Collectors.groupingBy(HomeLine::district, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(e -> Figure.of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(f -> words.region(f.district())))
                .toList();
    }

    public Figure all(List<HomeLine> lines) {
        return Figure.of("", lines);
    }

    /** The years until now, the oldest first. */
    List<Year> years(Asked asked) {
        var years = new ArrayList<Year>();
        int now = today().getYear();
        for (int year = now - YEARS + 1; year <= now; year++)
            years.add(new Year(year, all(lines(new Asked(Period.year(year), asked.competence(), asked.district())))));
        return years;
    }

    List<OfCompetence> byCompetence(Asked asked) {
        var taught = new LinkedHashMap<String, Figure>();
        for (Code code : competences.all()) {
            var figure = all(lines(new Asked(asked.period(), code.code(), asked.district())));
            if (figure.peopleAsked() + figure.peopleCame() + figure.reached() > 0) taught.put(code.code(), figure);
        }
        return taught.entrySet().stream()
                .map(e -> new OfCompetence(e.getKey(), e.getValue()))
                .toList();
    }
}
