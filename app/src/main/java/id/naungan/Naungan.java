package id.naungan;

import id.naungan.store.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The program. */
// Two modules may each have a RegisterPage: beans go by their full name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Naungan {

    public static void main(String[] arguments) {
        Launch.run(Naungan.class, arguments);
    }
}
