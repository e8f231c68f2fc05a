package id.naungan.notice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook must not become a way into the network this server stands in. */
class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void privateAddressesAreRefused(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> PublicAddress.of(address, false)).isInstanceOf(PublicAddress.NotPublic.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"103.28.12.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2404:c0:1::1"})
    void publicAddressesAreCalled(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void whereTestsAllowItThePrivateOnesAreCalledToo() throws Exception {
        assertThat(PublicAddress.of("127.0.0.1", true).isLoopbackAddress()).isTrue();
    }
}
