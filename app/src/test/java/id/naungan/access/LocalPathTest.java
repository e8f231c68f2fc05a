package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void an_address_of_our_own_is_kept() {
        assertThat(LocalPath.of("/klien?hal=2&urut=-nama")).isEqualTo("/klien?hal=2&urut=-nama");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//jahat.example",
                "/\\jahat.example",
                "https://jahat.example",
                "javascript:alert(1)",
                "",
                "klien",
                "/klien\r\nSet-Cookie: a=b",
                "/masuk?lanjut=/masuk",
                "/keluar",
                "/\tjahat.example"
            })
    void anything_else_leads_home(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }

    @Test
    void nothing_leads_home() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }
}
