package id.naungan.incident.handling;

import id.naungan.incident.domain.Part;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Choices that belong to one incident: its staff, its handlers, its victims, the homes of its district. The page says which incident. */
@Component
class IncidentChoices implements OptionsSource {

    /** Attribute of the request that holds the incident's id. */
    static final String OF = "incident.of";

    private static final Set<String> SERVED =
            Set.of("INSIDEN_TERDUGA", "INSIDEN_CALON", "INSIDEN_PENANGAN", "INSIDEN_KORBAN", "INSIDEN_LKS");

    /** Accounts of the home and the offices above it, as far as the caller's scope shows them. */
    private static final String STAFF = """
            select a.id, a.full_name || ' · ' || a.role as text from access.account a join incident.incident i on i.id = :of
             where a.status = 'ACTIVE' and (a.institution_id = i.institution_id or a.region in (i.district, left(i.district, 2))) order by a.full_name""";

    /** Never somebody it accuses, nor anybody of an office it goes around. */
    private static final String CANDIDATES = """
            select a.id, a.full_name || ' · ' || a.role as text from access.account a join incident.incident i on i.id = :of
             where a.status = 'ACTIVE' and a.role in ('PEKSOS', 'SUPERVISOR') and (a.institution_id = i.institution_id or a.region = i.district)
               and not exists (select from incident.excluded x where x.incident_id = i.id and x.account_id = a.id)
               and not incident.stands_under(a.id, i.id, i.bypass) and access.off_duty(a.id, current_date) is null order by a.full_name""";

    private static final String HANDLERS = """
            select a.id, a.full_name || ' · ' || a.role as text from access.account a join incident.party p on p.account_id = a.id
             where p.incident_id = :of and p.level = 'PENANGAN' and p.until is null order by a.full_name""";

    private static final String HOMES = """
            select h.id, h.profile_name as text from institution.institution h join incident.incident i on i.district = h.district
             where i.id = :of order by h.profile_name""";

    private final JdbcClient db;
    private final People people;
    private final HttpServletRequest request;
    private final id.naungan.web.Messages messages;

    IncidentChoices(JdbcClient db, People people, HttpServletRequest request, id.naungan.web.Messages messages) {
        this.db = db;
        this.people = people;
        this.request = request;
        this.messages = messages;
    }

    @Override
    public boolean serves(String table) {
        return SERVED.contains(table);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        if (!(request.getAttribute(OF) instanceof UUID of)) return List.of();
        return switch (table) {
            case "INSIDEN_KORBAN" -> victims(of, locale);
            case "INSIDEN_TERDUGA" -> accounts(STAFF, of, locale);
            case "INSIDEN_CALON" -> accounts(CANDIDATES, of, locale);
            case "INSIDEN_PENANGAN" -> accounts(HANDLERS, of, locale);
            default ->
                db.sql(HOMES)
                        .param("of", of)
                        .query((rs, i) -> new Option(rs.getString("id"), rs.getString("text")))
                        .list();
        };
    }

    /** A name that is no longer offered: left, or not to be seen by this office but through the incident. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Option> former(String table, String value, Locale locale) {
        if (table.equals("INSIDEN_LKS") || table.equals("INSIDEN_KORBAN") || !value.matches("[0-9a-f-]{36}"))
            return Optional.empty();
        return db.sql("select name from incident.name_of(?::uuid)")
                .param(value)
                .query(String.class)
                .optional()
                .map(name -> new Option(value, name));
    }

    Set<UUID> staff(UUID of) {
        return ids(STAFF, of);
    }

    Set<UUID> candidates(UUID of) {
        return ids(CANDIDATES, of);
    }

    Set<UUID> handlers(UUID of) {
        return ids(HANDLERS, of);
    }

    Set<UUID> homes(UUID of) {
        return ids(HOMES, of);
    }

    private Set<UUID> ids(String sql, UUID of) {
        return Set.copyOf(db.sql(sql)
                .param("of", of)
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .list());
    }

    private List<Option> accounts(String sql, UUID of, Locale locale) {
        return db.sql(sql)
                .param("of", of)
                .query((rs, i) -> {
                    var parts = rs.getString("text").split(" · (?=[A-Z_]+$)");
                    return new Option(rs.getString("id"), parts[0] + " · " + messages.get(locale, "Role." + parts[1]));
                })
                .list();
    }

    private List<Option> victims(UUID of, Locale locale) {
        var victims = new ArrayList<Option>();
        for (var person : people.of(of))
            if (person.part() == Part.KORBAN) {
                var name = person.name() != null
                        ? person.name()
                        : messages.get(locale, "incident.person.victim", victims.size() + 1);
                victims.add(new Option(person.id().toString(), name));
            }
        return victims;
    }
}
