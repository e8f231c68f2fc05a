package id.naungan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "budi,budi,2,0",
        "budi,bdui,2,1",
        "budi,bud,2,1",
        "budi,budhi,2,1",
        "budi,rudi,2,1",
        "budi,rudy,2,2",
        "budi,siti,2,3",
        "siti,budi,1,2",
        "a,abcd,2,3"
    })
    void countsMistakesUpToTheBound(String a, String b, int bound, int expected) {
        assertThat(WordDistance.between(a, b, bound)).isEqualTo(expected);
    }

    @Test
    void wordsOneMistakeApartShareADelete() {
        for (var other : new String[] {"rudi", "bdui", "bud", "budhi", "budi"}) {
            assertThat(Collections.disjoint(Deletes.of("budi"), Deletes.of(other)))
                    .as(other)
                    .isFalse();
        }
        assertThat(Collections.disjoint(Deletes.of("budi"), Deletes.of("siti"))).isTrue();
    }
}
