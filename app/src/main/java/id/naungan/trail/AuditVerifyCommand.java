package id.naungan.trail;

import id.naungan.access.Scopes;
import id.naungan.audit.VerifyTrail;
import id.naungan.store.ConsoleCommand;
import java.util.List;
import org.springframework.stereotype.Component;

/** `./naungan audit verify`: 0 when the trail is intact, 1 with one line a finding when it is not. */
@Component
class AuditVerifyCommand implements ConsoleCommand {

    private final VerifyTrail trail;
    private final Scopes scopes;

    AuditVerifyCommand(VerifyTrail trail, Scopes scopes) {
        this.trail = trail;
        this.scopes = scopes;
    }

    @Override
    public String words() {
        return "audit verify";
    }

    @Override
    public int run(List<String> arguments) {
        long began = System.nanoTime();
        var result = scopes.asSystem("audit verify", trail::verify);
        for (var f : result.findings()) {
            System.out.printf(
                    "%s %s%s%s%s%n",
                    f.kind(),
                    f.table() == null ? "-" : f.table(),
                    f.row() == null ? "" : " id=" + f.row(),
                    f.seq() == null ? "" : " seq=" + f.seq(),
                    f.detail() == null ? "" : " (" + f.detail() + ")");
        }
        System.out.printf(
                "%s: %d mata rantai / links, %d menunggu / waiting, %d temuan / findings, %d ms%n",
                result.intact() ? "UTUH / INTACT" : "RUSAK / BROKEN",
                result.rows(),
                result.waiting(),
                result.findings().size(),
                (System.nanoTime() - began) / 1_000_000);
        return result.intact() ? 0 : 1;
    }
}
