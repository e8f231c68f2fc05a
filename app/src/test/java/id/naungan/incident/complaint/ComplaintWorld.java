package id.naungan.incident.complaint;

import id.naungan.client.World;
import id.naungan.kernel.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints of a test, told as the public does. */
@TestComponent
public class ComplaintWorld {

    private final ReceiveComplaint receive;
    private final Receipts receipts;
    private final World world;
    private final JdbcClient db;

    ComplaintWorld(ReceiveComplaint receive, Receipts receipts, World world, JdbcClient db) {
        this.receive = receive;
        this.receipts = receipts;
        this.world = world;
        this.db = db;
    }

    Told told(
            Set<Happened> happened, @Nullable String region, Set<String> accused, @Nullable Answer safe, String story) {
        return new Told(happened, "Panti Tanpa Nama", null, region, story, accused, safe, null, null, receipts.once());
    }

    public String receipt(Set<Happened> happened, @Nullable String region, Set<String> accused, String story) {
        return tell(told(happened, region, accused, null, story)).digits();
    }

    Receipt tell(Told told, CleanFile... files) {
        return receive.receive(told, Voice.ANAK, "id", List.of(files));
    }

    UUID id(Receipt receipt) {
        return world.system(() -> db.sql("select id from incident.complaint where receipt = ?")
                .param(receipts.digest(receipt))
                .query(UUID.class)
                .single());
    }
}
