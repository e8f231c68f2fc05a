package id.naungan.monitoring.finding;

import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.SendFindings;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.store.Ids;
import org.springframework.stereotype.Component;

/** Sends drafts together with the report of their visit. */
@Component
class SendDrafts implements SendFindings {

    private final TakeStep steps;

    SendDrafts(TakeStep steps) {
        this.steps = steps;
    }

    @Override
    public void send(Finding draft) {
        steps.take(draft, draft.version(), StepKind.KIRIM, TakeStep.Said.nothing(Ids.next()));
    }
}
