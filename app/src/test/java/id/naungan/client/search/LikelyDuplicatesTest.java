package id.naungan.client.search;

import static id.naungan.client.search.Cast.BALIKPAPAN;
import static id.naungan.client.search.Cast.SAMARINDA;
import static id.naungan.client.search.Duplicate.Certainty.CERTAIN;
import static id.naungan.client.search.Duplicate.Certainty.LIKELY;
import static id.naungan.client.search.Duplicate.Certainty.POSSIBLE;
import static id.naungan.client.search.SearchDatabase.district;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.naungan.client.search.Duplicate.Elsewhere;
import id.naungan.client.search.Duplicate.Reason;
import id.naungan.client.search.Duplicate.Visible;
import id.naungan.client.search.Population.Person;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Nik;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LikelyDuplicatesTest {
    private static final String NIK = "6471014305120001";
    private static final String OTHER_NIK = "6471014305120002";
    private static final Cast CAST = new Cast();
    private static final Person ZULAIKHA =
            CAST.person(SAMARINDA, "Siti Zulaikha Rahmawati", "2012-05-03", NIK, "Aminah Lestari");
    private static final Person WITHOUT_NIK = CAST.person(SAMARINDA, "Kirana Larasati", "2015-02-01", null, "Painem");
    private static final Person TWIN = CAST.person(SAMARINDA, "Intan Permata Sembiring", "2014-09-09", null, "Suryati");
    private static final Person AWAY =
            CAST.person(BALIKPAPAN, "Dewi Puspita Anggraini", "2013-08-17", null, "Nurhayati");
    private static SearchDatabase db;

    @BeforeAll
    static void start() throws Exception {
        db = new SearchDatabase();
        db.homes();
        db.load(CAST.people);
    }

    @AfterAll
    static void stop() throws Exception {
        db.close();
    }

    @Test
    void theSameNikIsCertainWhateverElseIsWritten() {
        assertThat(visible(of("Zulaiha", day("2013-01-01"), NIK, null)))
                .extracting(Visible::certainty, Visible::id)
                .containsExactly(tuple(CERTAIN, ZULAIKHA.id()));
    }

    @Test
    void aCloseNameBornTheSameDayIsLikely() {
        var found = visible(of("St. Sulaika Rahmawaty", day("2012-05-03"), null, "Aminah Lestari"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().certainty()).isEqualTo(LIKELY);
        assertThat(found.getFirst().reasons()).contains(Reason.NAME_CLOSE, Reason.BIRTH_SAME, Reason.MOTHER_SAME);
    }

    @Test
    void dayAndMonthMayBeExchanged() {
        assertThat(visible(of("Siti Zulaikha Rahmawati", day("2012-03-05"), null, null)))
                .singleElement()
                .satisfies(d -> assertThat(d.reasons()).contains(Reason.BIRTH_NEAR));
    }

    @Test
    void anEstimatedBirthOnlyHasToFit() {
        var estimated = new BirthDate(LocalDate.of(2013, 1, 1), DatePrecision.ESTIMATED);
        assertThat(visible(of("Kirana Larasati", estimated, null, null)))
                .singleElement()
                .satisfies(d -> assertThat(d.reasons()).contains(Reason.NAME_SAME, Reason.BIRTH_FITS));
        assertThat(visible(of("Kirana Larasati", BirthDate.year(2009), null, null)))
                .isEmpty();
    }

    @Test
    void withTheBirthUnknownTheNameIsOnlyPossible() {
        assertThat(visible(of("Kirana Larasati", null, null, null)))
                .extracting(Visible::certainty)
                .containsExactly(POSSIBLE);
    }

    @Test
    void aTwinOfAnotherNameIsPossibleAtMost() {
        assertThat(visible(of("Cahaya Permata Sembiring", day("2014-09-09"), null, "Suryati")))
                .extracting(Visible::certainty)
                .containsExactly(POSSIBLE);
    }

    @Test
    void aTwinWithAnotherNikIsNotReported() {
        assertThat(visible(of("Fatimah Zahra Rahmawati", day("2012-05-03"), OTHER_NIK, "Aminah Lestari")))
                .isEmpty();
    }

    @Test
    void aSiblingIsNotReported() {
        assertThat(visible(of("Cahaya Permata Sembiring", day("2017-01-20"), null, "Suryati")))
                .isEmpty();
    }

    @Test
    void twoNiksSpeakAgainstTheSamePerson() {
        assertThat(visible(of("Siti Zulaikha Rahmawati", day("2012-05-03"), OTHER_NIK, null)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.certainty()).isEqualTo(POSSIBLE);
                    assertThat(d.reasons()).contains(Reason.NIK_DIFFERS);
                });
    }

    @Test
    void theFileBeingCorrectedIsNotItsOwnDuplicate() {
        var self = new Candidate(
                WITHOUT_NIK.name(), BirthDate.day(WITHOUT_NIK.birth()), Sex.P, null, null, null, WITHOUT_NIK.id());
        assertThat(ask(district(SAMARINDA), self)).isEmpty();
    }

    @Test
    void elsewhereOnlyThatOneExistsAndWhomToAsk() {
        assertThat(ask(district(BALIKPAPAN), of("Zulaikha", null, NIK, null)))
                .containsExactly(new Elsewhere(ZULAIKHA.institution(), CERTAIN));
        assertThat(ask(district(SAMARINDA), of("Dewi Puspita Anggraeni", day("2013-08-17"), null, null)))
                .containsExactly(new Elsewhere(AWAY.institution(), LIKELY));
    }

    @Test
    void theDatabaseItselfTellsNothingElseOfRowsElsewhere() {
        var row = db.as(
                district(BALIKPAPAN),
                sql -> sql.fetchSingle(
                        "select id, score, reasons from client.likely_duplicates(array['siti'], array[1], array[1]::real[], array[]::text[], '"
                                + NIK + "', null, null, null, null, null)"));
        assertThat(row.intoList()).containsOnlyNulls();
    }

    @Test
    void aNameAloneDoesNotTellWhereSomebodyStays() {
        assertThat(ask(district(SAMARINDA), of("Dewi Puspita Anggraini", null, null, null)))
                .isEmpty();
        assertThat(ask(Map.of(), of("Zulaikha", null, NIK, null))).isEmpty();
    }

    @Test
    void anUnreadableNameStillComparesNumbers() {
        assertThat(visible(of("李", null, NIK, null))).hasSize(1);
    }

    private static BirthDate day(String date) {
        return BirthDate.day(LocalDate.parse(date));
    }

    private static Candidate of(String name, @Nullable BirthDate birth, @Nullable String nik, @Nullable String mother) {
        return new Candidate(name, birth, Sex.P, nik == null ? null : new Nik(nik), null, mother, null);
    }

    private static List<Visible> visible(Candidate person) {
        return ask(district(SAMARINDA), person).stream()
                .map(Visible.class::cast)
                .toList();
    }

    private static List<Duplicate> ask(Map<String, String> scope, Candidate person) {
        return db.as(scope, sql -> new LikelyDuplicates(sql).of(person));
    }
}
