package id.naungan.instrument.fill;

import id.naungan.access.Permission;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Receiver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes photos of questions from phones. */
@Component
class ReceivePhotos implements Receiver<PhotoForm> {

    static final String KIND = "lembar-foto";

    private final Sheets sheets;
    private final Photos photos;

    ReceivePhotos(Sheets sheets, Photos photos) {
        this.sheets = sheets;
        this.photos = photos;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<PhotoForm> section() {
        return PhotoForm.class;
    }

    @Override
    public Permission permission() {
        return Permission.FILL_SHEET;
    }

    @Override
    public List<Outcome> receive(List<Item<PhotoForm>> items) {
        return items.stream().map(this::one).toList();
    }

    private Outcome one(Item<PhotoForm> item) {
        return switch (Writable.find(sheets, item.value().sheet())) {
            case Writable.Not(var why) -> why;
            case Writable.Open(var sheet) -> photos.keep(item.id(), sheet, item.value(), item.writtenAt());
        };
    }
}
