package id.naungan.incident.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.incident.complaint.PlaceNames.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A regency is understood however it is written; where two are meant, the province is. */
class PlaceNamesTest {

    private static final PlaceNames NAMES = new PlaceNames(List.of(
            new Place("31", "DKI Jakarta"),
            new Place("31.71", "Kota Administrasi Jakarta Pusat"),
            new Place("32", "Jawa Barat"),
            new Place("32.01", "Kabupaten Bogor"),
            new Place("32.71", "Kota Bogor"),
            new Place("64", "Kalimantan Timur"),
            new Place("64.02", "Kabupaten Kutai Kartanegara"),
            new Place("64.72", "Kota Samarinda")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kota Samarinda, Kalimantan Timur | 64.72",
                "samarinda | 64.72",
                "SAMARINDA, kaltim | 64.72",
                "Kab. Kutai Kartanegara | 64.02",
                "kutai  kartanegara | 64.02",
                "Kota Bogor | 32.71",
                "Bogor | 32",
                "Bogor, Jawa Barat | 32",
                "kab bogor | 32.01",
                "Jakarta Pusat | 31.71",
                "Kota Jakarta Pusat | 31.71",
                "Kalimantan Timur | 64",
                "provinsi kalimantan timur | 64",
                "Desa entah, Kalimantan Timur | 64",
                "Samarinda, Jawa Barat | 32",
                "entah di mana | ",
                "<script>alert(1)</script> | ",
            })
    void understands(String typed, String code) {
        assertThat(NAMES.code(typed).orElse(null)).isEqualTo(code);
    }

    @Test
    void offersRegenciesWithTheirProvinces() {
        assertThat(NAMES.offered()).contains("Kota Samarinda, Kalimantan Timur").doesNotContain("Kalimantan Timur");
    }
}
