package id.naungan.linkage.cli;

import id.naungan.linkage.block.Blocks;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.report.Explanation;
import id.naungan.linkage.report.Waterfall;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Refusal;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says why two records are, or are not, taken for one person. */
final class ExplainCommand {
    private ExplainCommand() {}

    static void run(Options options, Console console) throws IOException {
        options.text("model");
        Model model = Objects.requireNonNull(LinkCommand.given(options));
        Path a = options.has("in") ? options.file("in") : options.file("a");
        Path b = options.has("in") ? a : options.file("b");
        Lists lists = LinkCommand.lists(options, console, model.plan(), a, b);
        int rowA = row(lists.a(), options.text("id-a"), a);
        int rowB = row(lists.b(), options.text("id-b"), b);
        long pattern = new Comparing(model.plan(), model.rarities(), lists).pattern(rowA, rowB);
        Explanation explanation = Explanation.of(model, pattern, model.priors(lists));
        console.out().print(new Waterfall(console.speech()).text(explanation));
        var rules = Blocks.making(model.plan().rules(), lists, rowA, rowB);
        if (rules.isEmpty()) {
            console.result("explain.no-rule");
        } else {
            console.result("explain.rules", rules.stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
    }

    private static int row(Table table, String id, Path file) {
        int row = table.row(id);
        if (row < 0) {
            throw new Refusal("id.unknown", id, file.getFileName());
        }
        return row;
    }
}
