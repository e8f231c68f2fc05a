package id.naungan.instrument.domain;

import static id.naungan.instrument.Asking.answer;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.instrument.Asking;
import id.naungan.instrument.domain.Filled.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which questions are asked, given the others, and what they calculate. */
class FilledTest {

    private final Questionnaire asks = Asking.asks("""
            type,name,label,required,relevant,constraint,calculation
            select_one yt,ada,Ada anak?,yes,,,
            begin_group,anak,Anak,,${ada} = 'ya',,
            integer,jumlah,Jumlah,yes,,. > 0 and . <= 100,
            begin_repeat,baris,Kamar,,,,
            integer,tempat,Tempat tidur,yes,,. >= 0,
            text,sebab,Sebab,,${tempat} < 2,,
            end_repeat,,,,,,
            calculate,semua,,,,,sum(${tempat})
            text,kurang,Mengapa kurang,yes,${semua} < ${jumlah},,
            end_group,,,,,,
            """, "list_name,name,label\nyt,ya,Ya\nyt,tidak,Tidak\n");

    private Filled filled(Answer... answers) {
        return new Filled(asks, List.of(answers), LocalDate.of(2026, 3, 15));
    }

    private Place place(String code, String repeat) {
        return new Place(asks.find(code).orElseThrow(), repeat);
    }

    @Test
    void aGroupThatIsNotAskedAsksNothing() {
        var filled = filled(answer(asks, "ada", "", "tidak"), answer(asks, "jumlah", "", "5"));
        assertThat(filled.relevant(place("jumlah", ""))).isFalse();
        assertThat(filled.value(place("jumlah", "")))
                .as("an answer from before says nothing")
                .isEmpty();
        assertThat(filled.missing()).isEmpty();
    }

    @Test
    void rowsThatRepeatAreAddedUpFromOutsideAndSeenOneByOneFromInside() {
        var filled = filled(
                answer(asks, "ada", "", "ya"),
                answer(asks, "jumlah", "", "5"),
                answer(asks, "tempat", "0", "3"),
                answer(asks, "tempat", "1", "1"));
        assertThat(filled.turns(asks.find("baris").orElseThrow())).isEqualTo(2);
        assertThat(filled.value(place("semua", ""))).isEqualTo("4");
        assertThat(filled.relevant(place("sebab", "0"))).isFalse();
        assertThat(filled.relevant(place("sebab", "1"))).isTrue();
        assertThat(filled.missing()).extracting(Place::key).containsExactly("kurang");
    }

    @Test
    void whatMustBeAnsweredIsMissingInEveryRow() {
        var filled = filled(answer(asks, "ada", "", "ya"), answer(asks, "sebab", "1", "Rusak"));
        assertThat(filled.missing()).extracting(Place::key).contains("jumlah", "tempat#0", "tempat#1");
    }

    @Test
    void anAnswerOutsideItsLimitsDoesNotFit() {
        var filled = filled(answer(asks, "ada", "", "ya"), answer(asks, "jumlah", "", "500"));
        assertThat(filled.fits(place("jumlah", ""), "500")).isFalse();
        assertThat(filled.fits(place("jumlah", ""), "12")).isTrue();
        assertThat(filled.unfit()).extracting(Place::key).containsExactly("jumlah");
    }

    @Test
    void aTextIsJudgedByItsType() {
        var date = Asking.asks(
                "type,name,label\ndate,d,D\ndecimal,n,N\nselect_multiple l,s,S\n",
                "list_name,name,label\nl,a,A\nl,b,B\n");
        assertThat(judged(date, "d", "31-02-2026")).isEqualTo("instrument.wrong.date");
        assertThat(judged(date, "d", "28/2/2026")).isEqualTo("2026-02-28");
        assertThat(judged(date, "d", "2026-02-28")).isEqualTo("2026-02-28");
        assertThat(judged(date, "n", "12,50")).isEqualTo("12.5");
        assertThat(judged(date, "n", "banyak")).isEqualTo("instrument.wrong.decimal");
        assertThat(judged(date, "s", "b a")).isEqualTo("a b");
        assertThat(judged(date, "s", "b c")).isEqualTo("instrument.wrong.choice");
    }

    private static String judged(Questionnaire asks, String code, String text) {
        return switch (Judge.of(asks, asks.find(code).orElseThrow(), text)) {
            case Judge.Judged.Fine(var value) -> value;
            case Judge.Judged.Wrong(var key) -> key;
        };
    }
}
