package id.naungan.institution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aCoordinateIsRoundedToAHandsBreadth() {
        var place = new Place(null, "64.72", new BigDecimal("-0.502261534567"), new BigDecimal("117.15"), null, null);
        assertThat(place.latitude()).isEqualTo(new BigDecimal("-0.502262"));
        assertThat(place.longitude()).isEqualTo(new BigDecimal("117.15"));
    }
}
