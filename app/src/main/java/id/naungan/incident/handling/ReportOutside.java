package id.naungan.incident.handling;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.ReportElsewhere;
import org.springframework.stereotype.Component;

/** Somebody outside was told; police and UPTD PPA meet the clocks of the law, Kemensos and KPAI read it from now on. */
@Component
class ReportOutside implements Handling<ReportElsewhere> {

    private final Clocks clocks;
    private final Ladder ladder;

    ReportOutside(Clocks clocks, Ladder ladder) {
        this.clocks = clocks;
        this.ladder = ladder;
    }

    @Override
    public StepKind kind() {
        return StepKind.PELAPORAN;
    }

    @Override
    public Class<ReportElsewhere> section() {
        return ReportElsewhere.class;
    }

    /** A clock is met when it is written down here: a day in the past is said on the form and proves nothing. */
    @Override
    public void follow(Incident of, ReportElsewhere value, Run run) {
        var how = value.to().name();
        switch (value.to()) {
            case POLISI -> {
                clocks.meet(of.id(), ClockKind.POLISI, how, run.now());
                clocks.meet(of.id(), ClockKind.BATAS_POLISI, how, run.now());
            }
            case UPTD_PPA -> clocks.meet(of.id(), ClockKind.POLISI, how, run.now());
            case KEMENSOS -> admit(of, Level.KEMENSOS, run);
            case KPAI -> admit(of, Level.KPAI, run);
            case RUMAH_SAKIT, LPSK -> {}
        }
    }

    private void admit(Incident of, Level level, Run run) {
        ladder.admit(Ladder.about(of, of.institution(), of.severity()), level, kind().name(), run.now());
    }
}
