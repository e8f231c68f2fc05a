package sample;

import org.springframework.boot.SpringApplication;

/** Starts the sample by hand, to look at it. */
final class Serve {

    private Serve() {}

    static void main(String[] args) {
        SpringApplication.run(SampleApp.class, "--server.port=8089", "--naungan.strict-messages=true");
    }
}
