package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.PORT_TAKEN;
import static id.naungan.store.StartupRefused.Why.UNKNOWN_COMMAND;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/** Starts the program from the command line and turns refusals into exit codes. */
public final class Launch {

    /** All beans, made when asked for, and no open port: a command may run beside the program that serves pages. */
    private static final String[] CONSOLE = {
        "--naungan.console=true", "--naungan.story=false", "--server.port=-1", "--spring.main.lazy-initialization=true"
    };

    private Launch() {}

    public static void run(Class<?> program, String... arguments) {
        try {
            var words = List.of(arguments);
            if (words.isEmpty()
                    || words.getFirst().equals("run")
                    || words.getFirst().startsWith("--")) {
                serve(program, words);
            } else {
                command(program, words);
            }
        } catch (RuntimeException e) {
            var refused = StartupReporter.refusal(e);
            if (refused == null) throw e;
            System.err.println("\n" + refused.getMessage() + "\n");
            System.exit(refused.exitCode());
        }
    }

    private static void serve(Class<?> program, List<String> words) {
        var application = new SpringApplication(program);
        // When port and settings are known, and before the database takes its seconds to start.
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> refuseTakenPort(event.getEnvironment().getProperty("server.port", Integer.class, 8080)));
        application.run(words.stream()
                .filter(word -> !word.equals("run"))
                .map(word -> word.equals("--empty") ? "--naungan.story=false" : word)
                .toArray(String[]::new));
    }

    private static void command(Class<?> program, List<String> words) {
        int exit;
        try (var context = new SpringApplication(program).run(CONSOLE)) {
            var command = commandCalled(context, String.join(" ", words));
            exit = command.run(words.subList(command.words().split(" ").length, words.size()));
        }
        System.exit(exit);
    }

    private static ConsoleCommand commandCalled(ApplicationContext context, String line) {
        return context.getBeanProvider(ConsoleCommand.class).stream()
                .filter(command -> (line + " ").startsWith(command.words() + " "))
                .findFirst()
                .orElseThrow(() -> new StartupRefused(UNKNOWN_COMMAND, line));
    }

    private static void refuseTakenPort(int port) {
        if (port <= 0) return;
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartupRefused(PORT_TAKEN, port);
        }
    }
}
