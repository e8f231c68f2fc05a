package id.naungan.spm.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The items, those in force first. */
@Component
@Transactional(readOnly = true)
public class Items {

    private static final String ALL = """
            select id, version, kind, setting, grp, label, label_en, position, owed, source, array_to_string(details, ', ') as details, every_detail,
                   least, age_from, age_to, norm_id, since, ended_on from spm.item """;

    private final JdbcClient db;

    Items(JdbcClient db) {
        this.db = db;
    }

    public List<Item> all() {
        return db.sql(ALL + " order by setting, kind, ended_on is not null, position, id")
                .query(Item.class)
                .list();
    }

    public Optional<Item> one(UUID id) {
        return db.sql(ALL + " where id = ?").param(id).query(Item.class).optional();
    }

    /** Also those that are over: figures of the past have them. */
    public Map<UUID, Item> byId() {
        return all().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }
}
