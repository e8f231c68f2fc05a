package id.naungan;

import id.naungan.store.Statements;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application on its own PostgreSQL with the story in it, on a random port. One context and one database serve all
 * tests of a run: a test makes its own people and counts only those.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "naungan.home=${naungan.test.home:target/test-home}/${PID:0}")
@AutoConfigureMockMvc
@Import({SignedInConfiguration.class, Worlds.class, Statements.class})
public @interface NaunganTest {}
