package id.naungan.instrument.domain;

import static id.naungan.instrument.Asking.answer;
import static id.naungan.instrument.Asking.notApplicable;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.instrument.Asking;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a sheet is counted: by group, without what does not apply, under the caps of critical questions. */
class ScoresTest {

    private static final String CHOICES = """
            list_name,name,label,score
            tiga,2,Penuh,2
            tiga,1,Sebagian,1
            tiga,0,Belum,0
            """;

    private final Questionnaire asks = Asking.asks("""
            type,name,label,relevant,weight,points,critical,cap,na
            begin_group,g1,Satu,,,,,,
            select_one tiga,a,A,,,,,,yes
            select_one tiga,b,B,,3,,yes,59,yes
            end_group,,,,,,,,
            begin_group,g2,Dua,,,,,,
            select_one tiga,c,C,,,,,,yes
            integer,d,D,,,10,,,
            acknowledge,e,E,${c} = '2',,4,,,
            end_group,,,,,,,,
            text,f,F,,,,,,
            """, CHOICES);

    private Score score(Answer... answers) {
        return Scores.of(new Filled(asks, List.of(answers), LocalDate.of(2026, 3, 15)));
    }

    @Test
    void pointsCountWithTheirWeightAgainstTheMostThatApplies() {
        var score = score(
                answer(asks, "a", "", "1"),
                answer(asks, "b", "", "2"),
                answer(asks, "c", "", "2"),
                answer(asks, "d", "", "7"),
                answer(asks, "e", "", "OK"));
        // a 1/2, b 6/6, c 2/2, d 7/10, e 4/4
        assertThat(score.earned()).isEqualByComparingTo("20");
        assertThat(score.most()).isEqualByComparingTo("24");
        assertThat(score.percent()).isEqualByComparingTo("83.33");
        assertThat(score.result()).isEqualByComparingTo("83.33");
        assertThat(score.groups()).extracting(g -> g.item().code()).containsExactly("g1", "g2");
        assertThat(score.groups().getFirst().percent()).isEqualByComparingTo("87.50");
    }

    @Test
    void whatDoesNotApplyLeavesTheMaximum() {
        var score = score(
                notApplicable(asks, "a"),
                answer(asks, "b", "", "1"),
                answer(asks, "c", "", "1"),
                answer(asks, "d", "", "10"));
        // a is left out, e is not asked: b 3/6, c 1/2, d 10/10
        assertThat(score.most()).isEqualByComparingTo("18");
        assertThat(score.percent()).isEqualByComparingTo("77.78");
        assertThat(score.groups().getFirst().left()).isOne();
    }

    @Test
    void aCriticalQuestionThatEarnsNothingCapsTheResult() {
        var score = score(
                answer(asks, "a", "", "2"),
                answer(asks, "b", "", "0"),
                answer(asks, "c", "", "2"),
                answer(asks, "d", "", "10"),
                answer(asks, "e", "", "OK"));
        assertThat(score.percent()).isEqualByComparingTo("75.00");
        assertThat(score.cap()).isEqualByComparingTo("59");
        assertThat(score.result()).isEqualByComparingTo("59");
        assertThat(score.capping())
                .extracting(line -> line.place().item().code())
                .containsExactly("b");
    }

    @Test
    void aCriticalQuestionNobodyAnsweredOrThatDoesNotApplyCapsNothing() {
        assertThat(score(answer(asks, "a", "", "2")).cap()).isNull();
        assertThat(score(answer(asks, "a", "", "2"), notApplicable(asks, "b")).cap())
                .isNull();
    }

    @Test
    void anUnansweredQuestionStaysInTheMaximumAndIsTold() {
        var score = score(answer(asks, "a", "", "2"));
        assertThat(score.earned()).isEqualByComparingTo("2");
        assertThat(score.groups().getFirst().unanswered()).isOne();
        assertThat(score.groups().getFirst().percent()).isEqualByComparingTo("25.00");
    }

    @Test
    void moreThanTheMostEarnsTheMost() {
        assertThat(score(answer(asks, "d", "", "25")).earned()).isEqualByComparingTo("10");
        assertThat(score(answer(asks, "d", "", "-3")).earned()).isEqualByComparingTo("0");
    }

    @Test
    void aQuestionnaireThatCountsNothingHasNoResult() {
        var plain = Asking.asks("type,name,label\ntext,x,X\n", "");
        assertThat(Scores.of(new Filled(plain, List.of(), LocalDate.EPOCH)).result())
                .isNull();
    }
}
