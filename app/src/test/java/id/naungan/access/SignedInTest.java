package id.naungan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"naungan.home=target/access-home", "NAUNGAN_HOME=target/access-home", "naungan.story=false"})
class SignedInTest {
    @Autowired
    AsUser as;

    @Test
    void works() {
        assertThat(as.scope(Posting.national(Role.ADMIN)).role()).isEqualTo(Role.ADMIN);
    }
}
