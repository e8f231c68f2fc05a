package id.naungan.casework.admission;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admission;
import id.naungan.casework.Admit;
import id.naungan.casework.gate.Crossing;
import id.naungan.client.Register;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a file and admits its person in one transaction. Both ids come from the form: sent twice, it does both once. */
@Component
class AdmitNewcomer {

    static final ActKind ADMITTED = ActKind.of("casework.newcomer-admitted");

    private final Acts acts;
    private final Register register;
    private final Admit admit;

    AdmitNewcomer(Acts acts, Register register, Admit admit) {
        this.acts = acts;
        this.register = register;
        this.admit = admit;
    }

    /** `judged` says which likely duplicates were seen and found to be somebody else. */
    Admission admit(UUID stayId, Newcomer newcomer, Reason judged, Crossing why) {
        var person = newcomer.person();
        var entry = newcomer.entry();
        return acts.perform(ADMITTED, new Reason(entry.lateReason(), entry.lateEvidence()), () -> {
            register.open(person.file(), judged);
            return admit.admitWithinAct(stayId, person.id(), person.institution(), entry, why);
        });
    }
}
