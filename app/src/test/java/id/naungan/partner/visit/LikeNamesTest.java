package id.naungan.partner.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the warning at the door speaks, and when it does not. */
class LikeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Darmawan,Bpk. Darmawan,true",
        "Darmawan Saputra,Darmawan,true",
        "Dharmawan,Darmawan,true",
        "Soeriansyah,Suriansyah,true",
        "Moh. Yusuf Hadi,Muhammad Yusuf,true",
        "Budi Santoso,Darmawan,false",
        "Siti Rahma,Siti Nurhaliza,false",
        "Dr.,Darmawan,false"
    })
    void namesAreLikeEachOther(String typed, String barred, boolean alike) {
        assertThat(LikeNames.alike(typed, barred)).isEqualTo(alike);
    }
}
