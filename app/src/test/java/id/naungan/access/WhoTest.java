package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every page says who one is here and how far one sees. */
@NaunganTest
class WhoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    private void says(RequestPostProcessor who, String... words) {
        assertThat(mvc.get().uri("/akun").with(who).exchange()).bodyText().contains(words);
    }

    @Test
    void the_place_is_the_home_the_region_or_the_nation() {
        says(as.pengelola(people.home("Harapan Bunda")), "Pengelola LKS, Panti Asuhan Harapan Bunda");
        says(as.dinsosKab("64.72"), "Dinsos kabupaten/kota, ", "Samarinda");
        says(as.dinsosProv("64"), "Dinsos provinsi, Kalimantan Timur");
        says(as.national(Role.KPAI), "KPAI, Nasional");
    }

    @Test
    void a_refusal_has_the_persons_own_page_around_it_in_their_language() {
        var refused = mvc.get()
                .uri("/akun-petugas")
                .cookie(new Cookie("bahasa", "en"))
                .with(as.national(Role.KPAI))
                .exchange();
        assertThat(refused).hasStatus(403);
    }
}
