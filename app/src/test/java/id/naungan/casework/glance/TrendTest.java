package id.naungan.casework.glance;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.glance.Trend.Score;
import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored.Occasion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final Trend trend = new Trend(List.of(
            new Score(START, Occasion.AWAL, Aspect.FISIK, 2),
            new Score(START, Occasion.HARAPAN, Aspect.FISIK, 4),
            new Score(START.plusDays(100), Occasion.TINJAUAN, Aspect.FISIK, 3),
            new Score(START.plusDays(200), Occasion.AKHIR, Aspect.FISIK, 5)));

    @Test
    void aHigherScoreLiesHigherAndALaterOneFurtherRight() {
        var points = trend.points(Aspect.FISIK);
        assertThat(points).extracting(Trend.Point::x).isSorted().startsWith(24).endsWith(204);
        assertThat(points.get(0).y()).isGreaterThan(points.get(1).y());
        assertThat(points.get(1).y()).isGreaterThan(points.get(2).y());
    }

    @Test
    void whatWasExpectedIsNoMeasurement() {
        assertThat(trend.points(Aspect.FISIK)).hasSize(3);
        assertThat(trend.expected(Aspect.FISIK)).map(Score::score).contains(4);
        assertThat(trend.expected(Aspect.SOSIALISASI)).isEmpty();
    }

    @Test
    void theTableHasALineForEachDayAndOccasion() {
        assertThat(trend.rows()).hasSize(4);
        var first = trend.rows().firstEntry();
        assertThat(Trend.score(first.getValue(), Aspect.FISIK)).isEqualTo(2);
        assertThat(Trend.score(first.getValue(), Aspect.SOSIALISASI)).isNull();
    }

    @Test
    void aSingleDayStandsInTheMiddle() {
        var one = new Trend(List.of(new Score(START, Occasion.AWAL, Aspect.FISIK, 1)));
        assertThat(one.points(Aspect.FISIK)).extracting(Trend.Point::x).containsExactly(114);
        assertThat(one.path(Aspect.FISIK)).isEqualTo("M114 88");
    }
}
