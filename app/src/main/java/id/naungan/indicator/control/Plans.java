package id.naungan.indicator.control;

import id.naungan.reference.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan in force. */
@Component
@Transactional(readOnly = true)
class Plans {

    private final Terms terms;
    private final JdbcClient db;

    Plans(Terms terms, JdbcClient db) {
        this.terms = terms;
        this.db = db;
    }

    Plan now() {
        int measures = db.sql("select count(*) from institution.alarm_rule where kind like 'KENDALI\\_%' and active")
                .query(Integer.class)
                .single();
        return new Plan(value("kendali-salah-tanda"), value("kendali-pekan"), value("kendali-pekan-sedikit"), measures);
    }

    private int value(String term) {
        return terms.value(term).value().intValue();
    }
}
