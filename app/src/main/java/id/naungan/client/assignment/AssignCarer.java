package id.naungan.client.assignment;

import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a client into somebody's care, and takes the care back: an account of the reach "own clients" sees nobody else. */
@Component
class AssignCarer {

    private static final ActKind ASSIGNED = ActKind.of("client.carer-assigned");
    private static final ActKind RELEASED = ActKind.of("client.carer-released");

    private final EditFile edit;
    private final JdbcClient db;

    AssignCarer(EditFile edit, JdbcClient db) {
        this.edit = edit;
        this.db = db;
    }

    void assign(UUID client, NewAssignment typed) {
        edit.perform(
                ASSIGNED,
                Reason.NONE,
                client,
                file -> db.sql("""
                insert into client.assignment (id, client_id, account_id) values (?, ?, ?) on conflict do nothing""").params(typed.id(), client, typed.account()).update());
    }

    /** Ends today; assigned and released on one day leaves one line. */
    void release(UUID client, UUID assignment) {
        edit.perform(
                RELEASED,
                Reason.NONE,
                client,
                file -> db.sql("""
                update client.assignment set until = greatest(since, current_date) where id = ? and client_id = ? and until is null""").params(assignment, client).update());
    }
}
