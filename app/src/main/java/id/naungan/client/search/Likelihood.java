package id.naungan.client.search;

import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Sex;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.report.Explanation;
import id.naungan.linkage.report.Speech;
import id.naungan.linkage.report.Waterfall;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Lists;
import id.naungan.reference.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * How likely two descriptions are one person, as the linkage engine weighs them by the model that comes with it, and why. It judges what
 * the search has found; it finds nobody itself.
 */
@Component
public class Likelihood {

    /** Of a hundred newcomers, so many have a file already (term). */
    private static final String KNOWN_ALREADY = "berkas-sudah-ada";

    /** Before the database has counted its rows, and where there are few, a name is as rare as among so many. */
    private static final double FEWEST = 10_000;

    /** A weight that would be shown as nought says nothing. */
    private static final double SHOWN = 0.05;

    private static final String HEADING = "id,nama,jk,tempat_lahir,tgl_lahir,nik,no_kk,nama_ibu,nama_ayah\n";

    /** What is known of a person, typed or kept. */
    public record Described(
            String name,
            @Nullable Sex sex,
            @Nullable String birthplace,
            @Nullable BirthDate birth,
            @Nullable String nik,
            @Nullable String kk,
            @Nullable String mother,
            @Nullable String father) {

        private String row() {
            // An estimated year is no evidence against another year.
            var born = birth == null || birth.precision() == DatePrecision.ESTIMATED ? null : birth.toString();
            return Stream.of("1", name, sex == null ? null : sex.name(), birthplace, born, nik, kk, mother, father)
                    .map(cell -> cell == null ? "" : '"' + plain(cell).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(","));
        }

        /** A line that was broken by hand or by malice is one cell all the same. */
        private static String plain(String cell) {
            return cell.replaceAll("\\p{Cntrl}", " ");
        }
    }

    private final JdbcClient db;
    private final Terms terms;
    private final Supplier<Model> model = SingletonSupplier.of(Likelihood::usual);

    Likelihood(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    private static Model usual() {
        try {
            return Models.usual();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Explanation of(Described typed, Described kept) {
        var model = this.model.get();
        var reader = new ListReader(model.plan().layout(), model.plan().idColumns(), Map.of());
        try {
            var lists = Lists.together(
                    reader.read(bytes(typed), "typed"), reader.read(bytes(kept), "kept"));
            var pattern = new Comparing(model.plan(), model.rarities(), lists).pattern(0, 0);
            return Explanation.of(model, pattern, priors(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Described one) {
        return (HEADING + one.row() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One newcomer against every file of the nation. */
    private double[] priors(Model model) {
        var files = db.sql("select reltuples::float8 from pg_class where oid = 'client.client'::regclass")
                .query(Double.class)
                .single();
        var each = model.perRecord().clone();
        each[Weights.MATCH] = terms.value(KNOWN_ALREADY).value().doubleValue() / 100;
        return new Model(model.plan(), model.rarities(), model.weights(), each).priors(1, Math.max(FEWEST, files));
    }

    /** What speaks for and against, each with its weight: one more makes it twice as likely. */
    public static List<Waterfall.Step> why(Explanation explanation, Locale locale) {
        var steps = new Waterfall(new Speech(locale.getLanguage())).steps(explanation);
        // The first is what was expected of anybody, before anything was compared.
        return steps.subList(1, steps.size()).stream()
                .filter(step -> Math.abs(step.bits()) >= SHOWN)
                .toList();
    }
}
