package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.Signature;
import id.naungan.casework.gate.Gate;
import id.naungan.casework.step.Part;
import id.naungan.casework.step.Signer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a form stands on its way to being signed.
 *
 * @param missing sections without which it cannot be signed
 * @param closed gates in its way
 * @param wanted whose signatures it needs
 * @param given those that stand
 */
public record SigningState(
        CaseForm form, List<Part> missing, Set<Gate> closed, Set<Signer> wanted, List<Signature> given) {

    /** Whose signature is still missing. */
    public Set<Signer> waiting() {
        var left = EnumSet.copyOf(wanted);
        given.stream().filter(Signature::counts).forEach(s -> left.remove(s.signer()));
        return left;
    }

    public boolean ready() {
        return missing.isEmpty() && form.status().isOpen();
    }

    /** Whether only Dinsos is missing, so that the form may be finished without it, with a reason. */
    public boolean onlyDinsosMissing() {
        return !given.isEmpty() && waiting().equals(Set.of(Signer.DINSOS));
    }
}
