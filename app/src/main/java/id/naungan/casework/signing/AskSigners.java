package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseFile;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.step.Signer;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts a form that waits for a signature into the worklists of those who must give it. */
@Component
public class AskSigners {

    private final Tasks tasks;
    private final Terms terms;

    AskSigners(Tasks tasks, Terms terms) {
        this.tasks = tasks;
        this.terms = terms;
    }

    void ask(CaseFile of, CaseForm form, Set<Signer> waiting, LocalDate on) {
        for (var signer : Signer.values()) {
            if (!signer.official()) continue;
            if (!waiting.contains(signer)) {
                tasks.done(key(form, signer), on, null);
                continue;
            }
            var role = signer == Signer.DINSOS ? "DINSOS_KAB" : signer.name();
            tasks.put(new NewTask(
                    key(form, signer),
                    of.clientId(),
                    of.institutionId(),
                    of.district(),
                    "tanda-tangan." + form.step().name(),
                    null,
                    terms.value("tanda-tangan").lastDay(on),
                    null,
                    role,
                    form.href() + "/tanda-tangan",
                    "USULAN"));
        }
    }

    /** Nobody needs to sign it any more. */
    public void answered(CaseForm form) {
        tasks.drop("tanda:" + form.id() + ":");
    }

    private static String key(CaseForm form, Signer signer) {
        return "tanda:" + form.id() + ":" + signer;
    }
}
