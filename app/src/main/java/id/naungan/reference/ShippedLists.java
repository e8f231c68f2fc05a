package id.naungan.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds the norms, code tables and terms that came with a newer version, under an Act of their own. One the database already knows is left
 * as it is: from then on it belongs to those who edit it.
 */
@Component
class ShippedLists {

    private static final ActKind SHIPPED = ActKind.of("reference.shipped");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TransactionOperations transaction;

    ShippedLists(JdbcClient db, Acts acts, Scopes scopes, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.transaction = transaction;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Order(0)
    void add() {
        scopes.asSystem("reference", () -> {
            var missing = missing();
            var terms = missingOf("term");
            var norms = missingOf("norm");
            if (missing.isEmpty() && terms.isEmpty() && norms.isEmpty()) return;
            acts.perform(SHIPPED, Reason.NONE, () -> {
                norms.forEach(this::addNorm);
                missing.values().forEach(this::add);
                terms.forEach(this::addTerm);
            });
        });
    }

    private Map<String, List<NamedCsvRecord>> missing() {
        var known = new HashSet<>(transaction.execute(status -> db.sql("select id from reference.code_table")
                .query(String.class)
                .list()));
        var tables = new LinkedHashMap<String, List<NamedCsvRecord>>();
        for (var line : lines("reference/lists.csv")) {
            var table = line.getField("table");
            if (!known.contains(table))
                tables.computeIfAbsent(table, t -> new ArrayList<>()).add(line);
        }
        return tables;
    }

    private List<NamedCsvRecord> missingOf(String table) {
        var known = new HashSet<>(transaction.execute(status ->
                db.sql("select id from reference." + table).query(String.class).list()));
        return lines("reference/" + table + "s.csv").stream()
                .filter(line -> !known.contains(line.getField("id")))
                .toList();
    }

    private static List<NamedCsvRecord> lines(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addNorm(NamedCsvRecord norm) {
        db.sql("""
                insert into reference.norm (id, title, legal_basis, status, in_force_since, note)
                values (?, ?, ?, ?, nullif(?, '')::date, nullif(?, '')) on conflict do nothing""")
                .params(List.of(
                        norm.getField("id"),
                        norm.getField("title"),
                        norm.getField("legal_basis"),
                        norm.getField("status"),
                        norm.getField("since"),
                        norm.getField("note")))
                .update();
    }

    private void addTerm(NamedCsvRecord term) {
        db.sql(
                        "insert into reference.term (id, title, title_en, value, unit, norm_id) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        term.getField("id"),
                        term.getField("title"),
                        term.getField("title_en"),
                        new BigDecimal(term.getField("value")),
                        term.getField("unit"),
                        term.getField("norm"))
                .update();
    }

    private void add(List<NamedCsvRecord> codes) {
        var first = codes.getFirst();
        // Two nodes may start at the same moment.
        var added = db.sql(
                        "insert into reference.code_table (id, title, title_en, norm_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        first.getField("table"),
                        first.getField("title"),
                        first.getField("title_en"),
                        first.getField("norm"))
                .update();
        if (added == 0) return;
        for (var code : codes) {
            db.sql(
                            "insert into reference.code (table_id, code, label, label_en, position, sensitive) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            code.getField("table"),
                            code.getField("code"),
                            code.getField("label"),
                            code.getField("label_en"),
                            Integer.valueOf(code.getField("position")),
                            code.getField("sensitive").equals("ya"))
                    .update();
        }
    }
}
