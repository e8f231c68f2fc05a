package id.naungan.monitoring.visit;

import id.naungan.document.letter.Block;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Score;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.web.Ui;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the sheets of a visit come to, for its report; interviews are not among them. */
@Component
class VisitScores {

    private final VisitSheets of;
    private final Sheets sheets;
    private final Instruments instruments;

    VisitScores(VisitSheets of, Sheets sheets, Instruments instruments) {
        this.of = of;
        this.sheets = sheets;
        this.instruments = instruments;
    }

    List<Block> blocks(Ui ui, UUID visit) {
        var blocks = new ArrayList<Block>();
        for (var sheet : of.plain(visit)) {
            var score = Scores.of(sheets.filled(sheet));
            if (score.result() != null) blocks.addAll(blocks(ui, sheet, score));
            else if (sheet.incompleteWhy() != null) blocks.add(heading(ui, sheet));
            if (sheet.incompleteWhy() != null)
                blocks.add(new Block.Text(
                        ui.msg("monitoring.report.incomplete.says", sheet.missing(), sheet.incompleteWhy())));
        }
        return blocks;
    }

    private Block heading(Ui ui, Sheet sheet) {
        return new Block.Heading(instruments.one(sheet.editionId()).of().title(ui.locale()));
    }

    private List<Block> blocks(Ui ui, Sheet sheet, Score score) {
        var rows = new ArrayList<List<String>>();
        for (var group : score.groups())
            rows.add(List.of(
                    group.item() == null ? "–" : group.item().words().label(ui.locale()),
                    ui.number(group.earned()),
                    ui.number(group.most()),
                    percent(ui, group.percent())));
        rows.add(List.of(
                ui.msg("monitoring.score.all"),
                ui.number(score.earned()),
                ui.number(score.most()),
                percent(ui, score.result())));
        var blocks = new ArrayList<Block>();
        blocks.add(heading(ui, sheet));
        blocks.add(new Block.Table(
                List.of(
                        ui.msg("monitoring.score.group"),
                        ui.msg("monitoring.score.earned"),
                        ui.msg("monitoring.score.most"),
                        ui.msg("monitoring.score.percent")),
                rows));
        if (!score.capping().isEmpty())
            blocks.add(new Block.Text(
                    ui.msg("monitoring.score.capped", score.capping().size(), percent(ui, score.cap()))));
        return blocks;
    }

    private static String percent(Ui ui, @Nullable BigDecimal percent) {
        return percent == null ? "–" : ui.msg("monitoring.score.number", ui.number(percent));
    }
}
