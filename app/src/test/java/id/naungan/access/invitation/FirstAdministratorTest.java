package id.naungan.access.invitation;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An installation nobody has signed in to yet. */
@SpringBootTest(properties = "naungan.story=false")
@AutoConfigureMockMvc
@DirtiesContext
class FirstAdministratorTest {

    @DynamicPropertySource
    static void emptyDatabase(DynamicPropertyRegistry properties) {
        var url = TestDatabase.empty("first_administrator");
        var server = TestDatabase.server();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> server.app().name());
        properties.add("spring.datasource.password", () -> server.app().password());
        properties.add("spring.flyway.url", () -> url);
        properties.add("spring.flyway.user", () -> server.owner().name());
        properties.add("spring.flyway.password", () -> server.owner().password());
        properties.add(
                "naungan.home",
                () -> TestDatabase.folder("first-administrator").root().toString());
    }

    @Autowired
    FirstAdministrator first;

    @Autowired
    MockMvcTester mvc;

    @Test
    void gets_a_link_at_each_start_until_somebody_can_sign_in_and_there_is_no_default_password() {
        var lines = first.lines();
        assertThat(lines.getFirst()).contains("Administrator pertama");
        assertThat(lines.getLast()).matches(" +http://localhost:\\d+/undangan/[A-Za-z0-9_-]{43}");
        var old = path(lines.getLast());
        var link = path(first.lines().getLast());
        assertThat(mvc.get().uri(old).exchange())
                .as("a link of an earlier start")
                .hasStatus(410);
        assertThat(mvc.get().uri(link).exchange()).hasStatus(200).bodyText().contains("admin", "Administrator");
        for (var guess : new String[] {"admin", "password", "administrator"}) {
            assertThat(mvc.post()
                            .uri("/masuk")
                            .with(csrf())
                            .param("username", "admin")
                            .param("password", guess)
                            .exchange())
                    .hasStatus(422);
        }
        var chosen = mvc.post()
                .uri(link)
                .with(csrf())
                .param("newPassword", "payung kuning di teras")
                .param("repeatedPassword", "payung kuning di teras")
                .exchange();
        assertThat(chosen).hasStatus(302);
        assertThat(first.lines()).isEmpty();
    }

    private static String path(String line) {
        return line.strip().replaceFirst("http://localhost:\\d+", "");
    }
}
