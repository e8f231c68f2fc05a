package id.naungan.consult.research;

import id.naungan.web.Messages;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nation and its provinces as choices of a form, under the name `PROVINSI_RISET`. */
@Component
class ResearchRegions implements OptionsSource {

    private final JdbcClient db;
    private final Messages messages;

    ResearchRegions(JdbcClient db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("PROVINSI_RISET");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        var nation = new Option(RequestForm.NATION, messages.get(locale, "consult.research.nation"));
        var provinces = db.sql("select id, name from reference.region where level = 1 order by name")
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list();
        return Stream.concat(Stream.of(nation), provinces.stream()).toList();
    }
}
