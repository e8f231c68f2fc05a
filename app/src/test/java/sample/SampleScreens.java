package sample;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs the sample application once for all tests of the screens. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-file-size=100KB", "spring.servlet.multipart.max-request-size=120KB"
        })
@interface SampleScreens {}
