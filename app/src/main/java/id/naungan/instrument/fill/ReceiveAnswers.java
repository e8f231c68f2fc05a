package id.naungan.instrument.fill;

import id.naungan.access.Permission;
import id.naungan.instrument.domain.Answers;
import id.naungan.instrument.domain.Given;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Kept;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import id.naungan.web.Difference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes answers from phones, those of one sheet under one Act. */
@Component
class ReceiveAnswers implements Receiver<SheetAnswer> {

    static final String KIND = "lembar";

    private final Sheets sheets;
    private final Answers answers;
    private final Instruments instruments;

    ReceiveAnswers(Sheets sheets, Answers answers, Instruments instruments) {
        this.sheets = sheets;
        this.answers = answers;
        this.instruments = instruments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<SheetAnswer> section() {
        return SheetAnswer.class;
    }

    @Override
    public Permission permission() {
        return Permission.FILL_SHEET;
    }

    @Override
    public List<Outcome> receive(List<Item<SheetAnswer>> items) {
        Map<UUID, List<Item<SheetAnswer>>> bySheet = items.stream()
                .collect(Collectors.groupingBy(item -> item.value().sheet(), LinkedHashMap::new, Collectors.toList()));
        var outcomes = new HashMap<UUID, Outcome>();
        bySheet.forEach((id, group) -> {
            var found = Writable.find(sheets, id);
            if (found instanceof Writable.Not(var why)) group.forEach(item -> outcomes.put(item.id(), why));
            else if (found instanceof Writable.Open(var sheet)) keep(sheet, group, outcomes);
        });
        return items.stream()
                .map(item -> Objects.requireNonNull(outcomes.get(item.id())))
                .toList();
    }

    private void keep(Sheet sheet, List<Item<SheetAnswer>> group, Map<UUID, Outcome> outcomes) {
        var arriving = group.stream().map(ReceiveAnswers::arriving).toList();
        var kept = answers.keep(sheet, instruments.questions(sheet.editionId()), arriving);
        for (int i = 0; i < group.size(); i++) outcomes.put(group.get(i).id(), outcome(sheet, kept.get(i)));
    }

    private static Answers.Arriving arriving(Item<SheetAnswer> item) {
        var said = item.value();
        return new Answers.Arriving(
                said.code(),
                said.repeat() == null ? "" : said.repeat(),
                new Given(said.value(), said.naWhy(), said.note(), said.contestedWhy()),
                item.version(),
                item.writtenAt());
    }

    private static Outcome outcome(Sheet sheet, Kept kept) {
        return switch (kept) {
            case Kept.Stands(var version) -> new Taken(sheet.href(), version);
            case Kept.Wrong(var key, var arguments) -> new Refused(key, arguments.toArray());
            case Kept.Otherwise(var version, var stored, var mine) ->
                new Conflict(
                        version,
                        List.of(new Difference(
                                "instrument.answer.value", stored == null ? "" : stored, mine == null ? "" : mine)));
        };
    }
}
