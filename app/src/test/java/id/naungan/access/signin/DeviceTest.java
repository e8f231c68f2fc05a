package id.naungan.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void a_phone_is_named_by_browser_and_system() {
        assertThat(
                        Device.named(
                                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome, Android");
        assertThat(
                        Device.named(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(
                        Device.named(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0.0.0 Safari/537.36 Edg/124.0"))
                .isEqualTo("Edge, Windows");
    }

    @Test
    void what_is_not_known_has_no_name() {
        assertThat(Device.named("curl/8.5")).isNull();
        assertThat(Device.named(null)).isNull();
    }
}
