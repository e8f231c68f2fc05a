package id.naungan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.audit.history.Entry;
import id.naungan.trail.HistoryWords;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of aid, instruments and monitoring speaks in words, in both languages. */
@NaunganTest
class ModuleHistoryTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Kit kit;

    @Autowired
    HistoryWords words;

    private record Column(String tbl, String name) {}

    @Test
    void everyWatchedTableHasWordsForEveryColumn() {
        for (var locale : List.of(Messages.INDONESIAN, java.util.Locale.ENGLISH)) {
            var ui = new Ui(locale, null, "/", Query.of(null), Ui.Outcome.FINE, null, () -> "", kit);
            var bare = new TreeSet<String>();
            for (var column : watched()) {
                if (words.table(ui, column.tbl()).equals(column.tbl())) bare.add(column.tbl());
                var change = new Entry.Change(
                        column.tbl(), "1", "U", List.of(new Entry.FieldChange(column.name(), "lama", "baru")));
                words.differences(ui, change).stream()
                        .filter(difference -> !ui.has(difference.labelKey()))
                        .forEach(difference -> bare.add(column.tbl() + "." + column.name()));
            }
            assertThat(bare).isEmpty();
        }
    }

    private List<Column> watched() {
        return db.sql("""
                        select n.nspname || '.' || c.relname as tbl, a.attname as name
                          from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where t.tgname = 'history' and a.attname <> 'version' and n.nspname in ('aid', 'instrument', 'monitoring')""").query(Column.class).list();
    }
}
