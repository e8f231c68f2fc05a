package id.naungan.linkage.report;

import id.naungan.linkage.run.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One page about how well probabilities meet the truth: figures by threshold, and a picture of promised and kept. */
public final class EvaluationReport {
    private static final int SIDE = 320;
    private static final int EDGE = 44;

    private final Speech speech;
    private final StringBuilder page = new StringBuilder();

    public EvaluationReport(Speech speech) {
        this.speech = speech;
    }

    /** {@code unseen}: true pairs that no rule found. */
    public void write(Judgement judgement, int unseen, Path file) throws IOException {
        Html.head(page, speech, say("evaluate.title"));
        double found = 1 - (double) unseen / Math.max(1, judgement.truePairs());
        page.append("<p>")
                .append(say("evaluate.pairs", judgement.truePairs(), judgement.scored(), decimal("%.5f", found)))
                .append("</p>\n");
        thresholds(judgement);
        List<Judgement.Bin> bins =
                judgement.calibration().stream().filter(b -> b.links() > 0).toList();
        double promised = bins.stream().mapToDouble(Judgement.Bin::promised).sum();
        page.append("<h2>").append(say("evaluate.promises")).append("</h2>\n<p>");
        page.append(say("evaluate.promises.how")).append("</p>\n");
        picture(bins);
        table(bins);
        page.append("<p>")
                .append(say(
                        "evaluate.promised",
                        decimal("%,.1f", promised),
                        judgement.truePairs(),
                        decimal("%+.2f", 100 * (promised / Math.max(1, judgement.truePairs()) - 1))))
                .append("</p>\n");
        Html.write(page, file);
    }

    private void thresholds(Judgement judgement) {
        heads("report.probability", "evaluate.precision", "evaluate.recall", "evaluate.f1", "report.pairs");
        for (Judgement.At at : judgement.at()) {
            row("≥ " + speech.decimal(at.threshold()), at);
        }
        row(say("evaluate.best", decimal("%.2f", judgement.best().threshold())), judgement.best());
        page.append("</table>\n");
    }

    private void heads(String first, String... others) {
        page.append("<table><tr><th>").append(say(first));
        for (String head : others) {
            page.append("<th class=\"n\">").append(say(head));
        }
        page.append("</tr>\n");
    }

    private void row(String label, Judgement.At at) {
        page.append("<tr><td>").append(label);
        for (double figure : new double[] {at.precision(), at.recall(), at.f1()}) {
            page.append("<td class=\"n\">").append(decimal("%.4f", figure));
        }
        page.append("<td class=\"n\">").append(decimal("%,.0f", at.links())).append("</tr>\n");
    }

    private void table(List<Judgement.Bin> bins) {
        heads("report.probability", "report.pairs", "evaluate.promise", "evaluate.kept", "evaluate.interval");
        for (Judgement.Bin bin : bins) {
            page.append("<tr><td>")
                    .append(decimal("%.1f", bin.from()))
                    .append("–")
                    .append(decimal("%.1f", bin.from() + .1));
            page.append("<td class=\"n\">").append(decimal("%,.0f", bin.links()));
            page.append("<td class=\"n\">").append(decimal("%.4f", bin.promised() / bin.links()));
            page.append("<td class=\"n\">").append(decimal("%.4f", bin.kept() / bin.links()));
            page.append("<td class=\"n\">")
                    .append(decimal("%.4f", bin.low()))
                    .append("–")
                    .append(decimal("%.4f", bin.high()));
            page.append(bin.honest() ? "" : " *").append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** A dot with its interval for each group of links; on the slanted line what is promised is kept. */
    private void picture(List<Judgement.Bin> bins) {
        page.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" style=\"max-width:26rem\" role=\"img\" aria-label=\"%s\">"
                        + "<line class=\"zero\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                SIDE + 2 * EDGE,
                SIDE + 2 * EDGE,
                say("evaluate.promises"),
                x(0),
                y(0),
                x(1),
                y(1)));
        for (int tick = 0; tick <= 10; tick += 2) {
            String label = speech.decimal(tick / 10.0);
            page.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\">%s</text><text x=\"4\" y=\"%.1f\">%s</text>%n",
                    x(tick / 10.0) - 8,
                    y(0) + 20,
                    label,
                    y(tick / 10.0) + 4,
                    label));
        }
        for (Judgement.Bin bin : bins) {
            double at = x(bin.promised() / bin.links());
            page.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"sum\" x=\"%.1f\" y=\"%.1f\" width=\"2\" height=\"%.1f\"/>"
                            + "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>%n",
                    at - 1,
                    y(bin.high()),
                    Math.max(1, y(bin.low()) - y(bin.high())),
                    bin.honest() ? "for" : "against",
                    at,
                    y(bin.kept() / bin.links())));
        }
        page.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%s</text><text x=\"4\" y=\"20\">%s</text></svg>%n",
                EDGE,
                SIDE + 2 * EDGE - 6,
                say("evaluate.promise"),
                say("evaluate.kept")));
    }

    private static double x(double share) {
        return EDGE + share * SIDE;
    }

    private static double y(double share) {
        return EDGE + (1 - share) * SIDE;
    }

    private String decimal(String format, double value) {
        return String.format(speech.locale(), format, value);
    }

    private String say(String key, Object... values) {
        return Html.escape(speech.say(key, values));
    }
}
