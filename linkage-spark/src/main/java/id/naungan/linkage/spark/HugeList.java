package id.naungan.linkage.spark;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A list of any size, as Spark reads it: the id, then the plan's fields in their order, all as text. Columns the plan does not
 * know are never read.
 */
final class HugeList {
    private static final char[] DIVIDERS = {',', ';', '\t', '|'};

    private final SparkSession session;
    private final Model model;
    private final ListReader reader;

    HugeList(SparkSession session, Model model, ListReader reader) {
        this.session = session;
        this.model = model;
        this.reader = reader;
    }

    /** Opens CSV with headings or Parquet. */
    Dataset<Row> open(String path) {
        try {
            return known(path.matches(".*\\.parquet/?") ? session.read().parquet(path) : csv(path), name(path));
        } catch (Exception e) {
            if (e instanceof AnalysisException analysis && "PATH_NOT_FOUND".equals(analysis.getCondition())) {
                throw new Refusal("file.missing", path);
            }
            throw e;
        }
    }

    static String name(String path) {
        return path.replaceFirst("/+$", "").replaceFirst(".*/", "");
    }

    /** A row that has more cells or fewer stops the run, as it does in the plain reader. */
    private Dataset<Row> csv(String path) {
        List<Row> first = session.read().text(path).takeAsList(1);
        if (first.isEmpty()) {
            throw new Refusal("empty.file", name(path));
        }
        return session.read()
                .option("header", true)
                .option("sep", String.valueOf(divider(first.getFirst().getString(0))))
                .option("escape", "\"")
                .option("ignoreLeadingWhiteSpace", true)
                .option("ignoreTrailingWhiteSpace", true)
                .option("mode", "FAILFAST")
                .option("columnPruning", false)
                .csv(path);
    }

    private static char divider(String heading) {
        char best = DIVIDERS[0];
        for (char divider : DIVIDERS) {
            best = count(heading, divider) > count(heading, best) ? divider : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** What the plan knows of a list, however its columns are called. */
    Dataset<Row> known(Dataset<Row> rows, String name) {
        List<String> headings = List.of(rows.columns());
        ListReader.Used used = reader.used(headings, name);
        var columns = new ArrayList<Column>();
        columns.add(text(rows, used.id()).as(Setup.NUMBER));
        for (String field : Setup.fields(model)) {
            String heading = used.fields().get(field);
            columns.add((heading == null ? functions.lit("") : text(rows, heading)).as(field));
        }
        return rows.select(columns.toArray(Column[]::new));
    }

    /** The id of a row; nothing if it is empty. */
    static String id(Row row) {
        return row.isNullAt(0) ? "" : row.getString(0);
    }

    private static Column text(Dataset<Row> rows, String heading) {
        return rows.col('`' + heading.replace("`", "``") + '`').cast("string");
    }
}
