package id.naungan.note.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.note.domain.NoteRules.Lived;
import id.naungan.note.domain.NoteRules.Residence;
import id.naungan.note.domain.NoteRules.Timeliness;
import id.naungan.note.domain.NoteRules.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final UUID RINA = UUID.randomUUID();
    private static final UUID DEWI = UUID.randomUUID();

    private static Answers said(String health, @Nullable String sentence) {
        return new Answers(Map.of(Topic.PRESENCE, "ADA", Topic.HEALTH, health), sentence, null);
    }

    private static Standing stands(Answers answers, int version) {
        return new Standing(UUID.randomUUID(), version, answers, RINA, "Rina", NOON);
    }

    private static Verdict judge(
            Answers sent, @Nullable Integer seen, UUID writer, Instant at, @Nullable Standing note) {
        return NoteRules.judge(sent, seen, writer, at, note);
    }

    @Test
    void aDayMayBeWrittenForUntilThirtyDaysLater() {
        assertThat(NoteRules.timeliness(TODAY, TODAY, 30)).isEqualTo(Timeliness.FINE);
        assertThat(NoteRules.timeliness(TODAY.minusDays(30), TODAY, 30)).isEqualTo(Timeliness.FINE);
        assertThat(NoteRules.timeliness(TODAY.minusDays(31), TODAY, 30)).isEqualTo(Timeliness.TOO_LATE);
        assertThat(NoteRules.timeliness(TODAY.plusDays(1), TODAY, 30)).isEqualTo(Timeliness.AHEAD);
    }

    @Test
    void theDayOfLeavingIsTheLastThatMayBeNoted() {
        var lived = new Lived(null, TODAY.minusYears(1), TODAY.minusDays(3));
        assertThat(lived.on(TODAY.minusDays(3))).isEqualTo(Residence.THERE);
        assertThat(lived.on(TODAY.minusDays(2))).isEqualTo(Residence.LEFT);
    }

    @Test
    void whoLivesThereNowIsNotedFromTheFirstDayOn() {
        assertThat(new Lived(TODAY.minusDays(5), null, null).on(TODAY.minusDays(5)))
                .isEqualTo(Residence.THERE);
        assertThat(new Lived(TODAY.minusDays(5), null, null).on(TODAY.minusDays(6)))
                .isEqualTo(Residence.NOT_YET);
        assertThat(new Lived(null, null, null).on(TODAY)).isEqualTo(Residence.NOT_YET);
    }

    @Test
    void theFirstNoteOfADayIsWritten() {
        assertThat(judge(said("SEHAT", null), null, RINA, NOON, null)).isInstanceOf(Verdict.Write.class);
    }

    @Test
    void theSameNoteAgainChangesNothing() {
        var note = stands(said("SEHAT", "Main bola"), 0);
        assertThat(judge(said("SEHAT", "Main bola"), null, DEWI, NOON, note)).isInstanceOf(Verdict.Keep.class);
        assertThat(judge(said("SEHAT", "Main bola"), 0, DEWI, NOON, note)).isInstanceOf(Verdict.Keep.class);
    }

    @Test
    void whoHasSeenTheNoteCorrectsIt() {
        assertThat(judge(said("SAKIT", null), 3, DEWI, NOON, stands(said("SEHAT", "x"), 3)))
                .isEqualTo(new Verdict.Correct(said("SAKIT", null)));
    }

    @Test
    void whoHasSeenAnOlderOneDoesNot() {
        assertThat(judge(said("SAKIT", null), 2, DEWI, NOON, stands(said("SEHAT", null), 3)))
                .isInstanceOf(Verdict.Quarrel.class);
    }

    @Test
    void twoWhoSayDifferentThingsAreAddedUp() {
        var one = new Answers(Map.of(Topic.PRESENCE, "ADA", Topic.MOOD, "TENANG"), null, null);
        assertThat(judge(said("SEHAT", "Main bola"), null, DEWI, NOON.plusSeconds(60), stands(one, 0)))
                .isEqualTo(new Verdict.Merge(new Answers(
                        Map.of(Topic.PRESENCE, "ADA", Topic.HEALTH, "SEHAT", Topic.MOOD, "TENANG"),
                        "Main bola",
                        null)));
    }

    @Test
    void whoSaysLessThanWhatStandsChangesNothing() {
        assertThat(judge(said("SEHAT", null), null, DEWI, NOON, stands(said("SEHAT", "Main bola"), 0)))
                .isInstanceOf(Verdict.Keep.class);
    }

    @Test
    void twoWhoContradictEachOtherQuarrel() {
        assertThat(judge(said("SAKIT", null), null, DEWI, NOON, stands(said("SEHAT", null), 0)))
                .isInstanceOf(Verdict.Quarrel.class);
        assertThat(judge(said("SEHAT", "Menangis"), null, DEWI, NOON, stands(said("SEHAT", "Tertawa"), 0)))
                .isInstanceOf(Verdict.Quarrel.class);
    }

    @Test
    void oneWhoWritesTwiceWithoutANetworkCorrectsHerself() {
        var note = stands(said("SEHAT", null), 0);
        assertThat(judge(said("SAKIT", null), null, RINA, NOON.plusSeconds(60), note))
                .isInstanceOf(Verdict.Correct.class);
        assertThat(judge(said("SAKIT", null), null, RINA, NOON.minusSeconds(60), note))
                .as("an older one that arrives late")
                .isInstanceOf(Verdict.Quarrel.class);
    }

    @Test
    void aCorrectionWithoutAPhotoKeepsThePhoto() {
        var photo = UUID.randomUUID();
        var note = stands(new Answers(said("SEHAT", null).codes(), null, photo), 0);
        assertThat(judge(said("SAKIT", null), 0, RINA, NOON, note))
                .isEqualTo(new Verdict.Correct(new Answers(said("SAKIT", null).codes(), null, photo)));
    }

    @Test
    void oneTapSaysTheOrdinaryAndLeavesSchoolAndFamilyUnsaid() {
        var ordinary = Map.of(Topic.PRESENCE, "ADA", Topic.HEALTH, "SEHAT", Topic.SCHOOL, "IKUT");
        var tapped = new DailyNote(RINA, TODAY, null, null, null, null, null, null, "Main bola", null, "BAIK");
        assertThat(Answers.of(tapped, ordinary, null)).isEqualTo(said("SEHAT", "Main bola"));
        assertThat(said("SEHAT", null).outOfTheOrdinary(ordinary)).isFalse();
        assertThat(said("SAKIT", null).outOfTheOrdinary(ordinary)).isTrue();
    }
}
