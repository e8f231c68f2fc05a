package id.naungan.linkage.report;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.model.Comparison;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.run.Bands;
import id.naungan.linkage.run.Links;
import id.naungan.linkage.table.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;

/** One page about a run: how many pairs each rule made, what every level weighs, how sure the links are, some taken apart. */
public final class ModelReport {
    private static final int EXAMPLES = 6;

    private final Speech speech;
    private final Model model;
    private final Lists lists;
    private final Bands bands;
    private final StringBuilder page = new StringBuilder();

    public ModelReport(Speech speech, Model model, Lists lists, Bands bands) {
        this.bands = bands;
        this.speech = speech;
        this.model = model;
        this.lists = lists;
    }

    public void write(List<Blocks.Made> made, Links links, Path file) throws IOException {
        head();
        rules(made);
        certainty(links);
        weights();
        examples(links);
        Html.write(page, file);
    }

    private void head() throws IOException {
        Html.head(page, speech, say("report.title"));
        page.append("<p>");
        long expected = model.expected(lists);
        if (lists.several()) {
            var names = new StringJoiner(", ");
            for (int part = 0; part < lists.a().parts(); part++) {
                names.add(lists.a().name(part) + " ("
                        + number(lists.a().start(part + 1) - lists.a().start(part)) + ")");
            }
            page.append(say("report.several", names, expected));
        } else if (lists.same()) {
            page.append(say("report.one", lists.a().rows(), expected));
        } else {
            page.append(say("report.lists", lists.a().rows(), lists.b().rows(), expected));
        }
        page.append("</p>\n");
    }

    private void rules(List<Blocks.Made> made) {
        page.append("<h2>")
                .append(say("report.rules"))
                .append("</h2>\n<table><tr><th>")
                .append(say("report.rule"))
                .append("<th class=\"n\">");
        page.append(say("report.pairs"))
                .append("<th class=\"n\">")
                .append(say("report.left-out"))
                .append("</tr>\n");
        for (Blocks.Made m : made) {
            page.append("<tr><td>")
                    .append(Html.escape(m.rule().toString()))
                    .append("<td class=\"n\">")
                    .append(number(m.pairs()));
            page.append("<td class=\"n\">").append(number(m.leftOut())).append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** Links by probability: how many, and how many of them the model expects to be right. */
    private void certainty(Links links) {
        Bands.Count count = bands.count(links);
        page.append("<h2>").append(say("report.certainty")).append("</h2>\n<p>");
        page.append(say(
                        "result.bands",
                        count.joined(),
                        speech.decimal(bands.join()),
                        count.doubted(),
                        speech.decimal(bands.doubt())))
                .append("</p>\n");
        double[] from = DoubleStream.of(0, 0.1, 0.5, 0.8, 0.95, 0.99, 0.999, bands.join(), bands.doubt())
                .filter(share -> share <= 1)
                .sorted()
                .distinct()
                .toArray();
        var pairs = new long[from.length];
        var right = new double[from.length];
        for (int i = 0; i < links.size(); i++) {
            double p = Model.probability(links.weight(i));
            int bin = from.length - 1;
            while (p < from[bin]) {
                bin--;
            }
            pairs[bin]++;
            right[bin] += p;
        }
        page.append("<table><tr><th>")
                .append(say("report.probability"))
                .append("<th>")
                .append(say("report.band"));
        page.append("<th class=\"n\">").append(say("report.pairs"));
        page.append("<th class=\"n\">").append(say("report.right")).append("</tr>\n");
        for (int bin = from.length - 1; bin >= 0; bin--) {
            String band = from[bin] >= bands.join() ? "join" : from[bin] >= bands.doubt() ? "doubt" : "apart";
            page.append("<tr><td>≥ ")
                    .append(speech.decimal(from[bin]))
                    .append("<td>")
                    .append(say("report.band." + band));
            page.append("<td class=\"n\">").append(number(pairs[bin]));
            page.append("<td class=\"n\">").append(decimal("%,.1f", right[bin])).append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void weights() {
        Weights weights = model.weights();
        page.append("<h2>")
                .append(say("report.weights"))
                .append("</h2>\n<p>")
                .append(say("report.weights.how"))
                .append("</p>\n");
        for (int g = 0; g < weights.groups(); g++) {
            for (int k = 0; k < weights.members(g).length; k++) {
                comparison(weights, g, k);
            }
        }
    }

    private void comparison(Weights weights, int g, int k) {
        Comparison c = model.plan().comparisons().get(weights.members(g)[k]);
        page.append("<h3>")
                .append(Html.escape(speech.name(c.name())))
                .append("</h3>\n<table class=\"levels\"><tr><th>")
                .append(say("report.level"));
        for (String head : new String[] {"match", "twin", "sibling", "neighbour", "stranger", "weight"}) {
            if (model.plan().families()
                    || !List.of("twin", "sibling", "neighbour").contains(head)) {
                page.append("<th class=\"n\">").append(say("report." + head));
            }
        }
        page.append("<th></tr>\n");
        int alone = (1 << weights.members(g).length) - 1 & ~(1 << k);
        for (int place = 0; place < weights.size(g); place++) {
            int level = weights.level(g, k, place);
            if (level > 0 && weights.unknown(g, place) == alone) {
                level(weights, g, place, c, level);
            }
        }
        page.append("</table>\n");
    }

    private void level(Weights weights, int g, int place, Comparison c, int level) {
        double match = weights.table(Weights.MATCH, g)[place];
        double stranger = weights.table(Weights.STRANGER, g)[place];
        double bits = Math.log(match / stranger) / Math.log(2);
        page.append("<tr><td>").append(Html.escape(Levels.words(speech, c, level)));
        page.append("<td class=\"n\">").append(share(match));
        if (model.plan().families()) {
            for (int kind = Weights.TWIN; kind < Weights.STRANGER; kind++) {
                page.append("<td class=\"n\">").append(share(weights.table(kind, g)[place]));
            }
        }
        page.append("<td class=\"n\">")
                .append(share(stranger))
                .append("<td class=\"n\">")
                .append(decimal("%+.1f", bits));
        double length = Math.min(150, Math.abs(bits) * 5);
        page.append(String.format(
                Locale.ROOT,
                "<td><svg class=\"bar\" viewBox=\"0 0 300 14\" aria-hidden=\"true\"><rect class=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"12\"/></svg></tr>%n",
                bits < 0 ? "against" : "for",
                bits < 0 ? 150 - length : 150,
                length));
    }

    private void examples(Links links) {
        page.append("<h2>")
                .append(say("report.examples"))
                .append("</h2>\n<p>")
                .append(say("report.examples.how"))
                .append("</p>\n");
        double[] priors = model.priors(lists);
        var waterfall = new Waterfall(speech);
        for (int link : mostDoubtful(links)) {
            page.append("<h3>")
                    .append(Html.escape(
                            lists.a().id(links.a(link)) + " – " + lists.b().id(links.b(link))))
                    .append("</h3>\n");
            page.append("<div class=\"wide\">")
                    .append(waterfall.svg(Explanation.of(model, links.pattern(link), priors)))
                    .append("</div>\n");
        }
    }

    /** Links nearest to even odds, and the first that is sure. */
    private int[] mostDoubtful(Links links) {
        return java.util.stream.IntStream.range(0, links.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> Math.abs(links.weight(i))))
                .limit(EXAMPLES)
                .mapToInt(i -> i)
                .toArray();
    }

    private String share(double value) {
        return value >= 0.0001 ? decimal("%.4f", value) : decimal("%.1e", value);
    }

    private String decimal(String format, double value) {
        return String.format(speech.locale(), format, value);
    }

    private String number(long value) {
        return String.format(speech.locale(), "%,d", value);
    }

    private String say(String key, Object... values) {
        return Html.escape(speech.say(key, values));
    }
}
