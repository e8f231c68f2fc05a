package id.naungan.staff.file;

import id.naungan.institution.AlarmAbout;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who it is that may not be on duty, to whom may see the staff of that home. */
@Component
class NamedStaff implements AlarmAbout {

    private final JdbcClient db;

    NamedStaff(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "BERKAS_SDM";
    }

    private record Person(UUID id, UUID home, String name) {}

    @Override
    @Transactional(readOnly = true)
    public Map<String, About> of(Collection<String> keys) {
        return db
                .sql("select id, institution_id as home, work_name as name from staff.person where id = any(?)")
                .param(keys.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(Person.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        person -> person.id().toString(),
                        person -> new About(person.name(), "/lks/" + person.home() + "/petugas/" + person.id())));
    }
}
