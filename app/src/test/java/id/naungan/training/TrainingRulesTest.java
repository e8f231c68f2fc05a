package id.naungan.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.training.domain.Mark;
import id.naungan.training.domain.TrainingState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as presence, and what may follow what. */
class TrainingRulesTest {

    @Test
    void lateCountsAsThereLeavingEarlyByItsTermAndAbsentNotAtAll() {
        assertThat(Mark.presence(List.of(Mark.HADIR, Mark.TERLAMBAT), 2, 50)).isEqualTo(100);
        assertThat(Mark.presence(List.of(Mark.HADIR, Mark.PULANG_CEPAT), 2, 50)).isEqualTo(75);
        assertThat(Mark.presence(List.of(Mark.HADIR, Mark.PULANG_CEPAT), 2, 0)).isEqualTo(50);
        assertThat(Mark.presence(List.of(Mark.HADIR, Mark.TIDAK), 3, 50)).isEqualTo(33);
        assertThat(Mark.presence(List.of(), 3, 50)).isZero();
        assertThat(Mark.presence(List.of(Mark.HADIR), 0, 50))
                .as("no session left")
                .isZero();
        assertThat(Mark.presence(List.of(Mark.HADIR, Mark.HADIR), 1, 50))
                .as("a session was dropped")
                .isEqualTo(100);
    }

    @Test
    void whatIsDoneOrCalledOffDoesNotBeginAgain() {
        assertThat(TrainingState.SELESAI.next()).isEmpty();
        assertThat(TrainingState.BATAL.next()).isEmpty();
        assertThat(TrainingState.DRAF.next()).doesNotContain(TrainingState.BERJALAN, TrainingState.SELESAI);
        assertThat(TrainingState.DRAF.attended()).isFalse();
        assertThat(TrainingState.BATAL.attended()).isFalse();
    }
}
