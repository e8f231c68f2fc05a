package id.naungan.linkage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation in words and as a picture: each step of the weight from the prior to the end. */
public final class Waterfall {
    private static final int ROW = 26;
    private static final int LABEL = 330;
    private static final int WIDTH = 860;

    private final Speech speech;

    public Waterfall(Speech speech) {
        this.speech = speech;
    }

    /** One step: its words, its bits. */
    public record Step(String words, double bits) {}

    public List<Step> steps(Explanation explanation) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(speech.say("explain.prior"), explanation.prior()));
        explanation.parts().stream()
                .filter(p -> p.levels().stream().anyMatch(l -> l > 0))
                .forEach(p -> steps.add(new Step(words(p), p.bits())));
        if (explanation.family() < -0.005) {
            steps.add(new Step(speech.say("explain.family"), explanation.family()));
        }
        return steps;
    }

    private String words(Explanation.Part part) {
        var words = new ArrayList<String>();
        for (int i = 0; i < part.levels().size(); i++) {
            int level = part.levels().get(i);
            var comparison = part.comparisons().get(i);
            if (level > 0) {
                words.add(speech.name(comparison.name()) + " " + Levels.words(speech, comparison, level));
            }
        }
        return String.join("; ", words);
    }

    /** Lines for the terminal. */
    public String text(Explanation explanation) {
        var out = new StringBuilder();
        for (Step step : steps(explanation)) {
            out.append(String.format(speech.locale(), "  %+8.2f  %s%n", step.bits(), step.words()));
        }
        out.append(String.format(speech.locale(), "  %+8.2f  %s%n", explanation.weight(), end(explanation)));
        return out.toString();
    }

    private String end(Explanation explanation) {
        return speech.say("explain.end", String.format(speech.locale(), "%.4f", explanation.probability()));
    }

    /** A picture for the report. */
    public String svg(Explanation explanation) {
        List<Step> steps = steps(explanation);
        double low = 0;
        double high = 0;
        double at = 0;
        for (Step step : steps) {
            at += step.bits();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double unit = (WIDTH - LABEL - 70) / Math.max(1, high - low);
        double zero = LABEL - low * unit;
        int height = (steps.size() + 1) * ROW + 6;
        var out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><line class=\"zero\" x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%d\"/>%n",
                WIDTH,
                height,
                Html.escape(end(explanation)),
                zero,
                zero,
                height));
        at = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            bar(
                    out,
                    i,
                    step.words(),
                    zero + at * unit,
                    step.bits() * unit,
                    step.bits(),
                    step.bits() < 0 ? "against" : "for");
            at += step.bits();
        }
        bar(out, steps.size(), end(explanation), zero, at * unit, at, "sum");
        return out.append("</svg>\n").toString();
    }

    private void bar(StringBuilder out, int row, String words, double from, double length, double bits, String kind) {
        int y = row * ROW + 4;
        String brief = words.length() > 52 ? words.substring(0, 51) + "…" : words;
        double left = Math.min(from, from + length);
        double right = Math.max(from, from + length);
        out.append(String.format(
                Locale.ROOT,
                "<g><title>%s</title><text x=\"0\" y=\"%d\">%s</text><rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%s</text></g>%n",
                Html.escape(words),
                y + 14,
                Html.escape(brief),
                kind,
                left,
                y,
                Math.max(1, right - left),
                right + 4,
                y + 14,
                String.format(speech.locale(), "%+.1f", bits)));
    }
}
