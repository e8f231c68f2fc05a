package id.naungan.instrument.fill;

import id.naungan.access.Permission;
import id.naungan.instrument.domain.Closing;
import id.naungan.instrument.domain.Filled.Place;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finishes a sheet from a phone; the phone sends it after everything else of that sheet. */
@Component("receiveSheetFinish")
class ReceiveFinish implements Receiver<FinishForm> {

    static final String KIND = "lembar-selesai";
    private static final int NAMED = 5;

    private final Sheets sheets;

    ReceiveFinish(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<FinishForm> section() {
        return FinishForm.class;
    }

    @Override
    public Permission permission() {
        return Permission.FILL_SHEET;
    }

    @Override
    public List<Outcome> receive(List<Item<FinishForm>> items) {
        return items.stream().map(item -> one(item.value())).toList();
    }

    private Outcome one(FinishForm form) {
        var found = sheets.find(form.sheet());
        if (found.isPresent() && !found.get().open())
            return new Taken(found.get().href(), 0);
        return switch (Writable.find(sheets, form.sheet())) {
            case Writable.Not(var why) -> why;
            case Writable.Open(var sheet) ->
                switch (sheets.close(sheet.id())) {
                    case Closing.Closed _, Closing.Already _ -> new Taken(sheet.href(), 0);
                    case Closing.Missing(var missing, var unfit)
                    when missing.isEmpty() -> new Refused("instrument.refused.unfit", unfit.size(), named(unfit));
                    case Closing.Missing(var missing, var _) ->
                        new Refused("instrument.refused.missing", missing.size(), named(missing));
                };
        };
    }

    private static String named(List<Place> places) {
        return places.stream().limit(NAMED).map(place -> place.item().code()).collect(Collectors.joining(", "))
                + (places.size() > NAMED ? ", …" : "");
    }
}
