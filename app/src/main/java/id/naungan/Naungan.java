package id.naungan;

import id.naungan.store.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Naungan {

    public static void main(String[] arguments) {
        Launch.run(Naungan.class, arguments);
    }
}
