package id.naungan.casework.step.intake;

import static id.naungan.kernel.Answer.TIDAK;
import static id.naungan.kernel.Answer.YA;

import id.naungan.casework.step.RiskLevel;
import id.naungan.kernel.Answer;

/** What four answers say about the risk to safety (our proposal, [P]): not knowing counts as a warning, never as safety. */
public final class SafetyRule {

    private SafetyRule() {}

    /**
     * High: signs of self-harm; somebody who did harm can come near and nobody protects; or nobody protects one who cannot protect
     * himself. Low: nobody can come near, somebody protects and there is no sign of self-harm. Everything else is medium.
     */
    public static RiskLevel level(Answer offenderAccess, Answer protector, Answer dependent, Answer selfHarm) {
        var unprotected = protector != YA;
        if (selfHarm == YA || offenderAccess == YA && unprotected || protector == TIDAK && dependent == YA) {
            return RiskLevel.TINGGI;
        }
        return offenderAccess == TIDAK && !unprotected && selfHarm == TIDAK ? RiskLevel.RENDAH : RiskLevel.SEDANG;
    }
}
