package id.naungan.store;

import java.util.List;

/** Something the program does on the command line instead of serving pages, such as {@code naungan audit verify}. */
public interface ConsoleCommand {

    /** The words that call it: {@code audit verify}. */
    String words();

    /** Does it and answers the process's exit code; zero is success. */
    int run(List<String> arguments);
}
