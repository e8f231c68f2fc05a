package id.naungan.story;

import id.naungan.store.StartupNotice;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the story at the start, unless the program was started with `--empty`, and prints who can sign in. */
@Component
@Order(10)
class TellStory implements ApplicationRunner, StartupNotice {

    private final Story story;
    private final boolean wanted;

    TellStory(Story story, @Value("${naungan.story:true}") boolean wanted) {
        this.story = story;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (wanted) story.tell();
    }

    @Override
    public List<String> lines() {
        if (!wanted) return List.of();
        var lines = new java.util.ArrayList<String>();
        lines.add("Akun contoh / demo accounts (kata sandi / password: " + Cast.PASSWORD + "):");
        Cast.members().forEach(m -> lines.add("  %-20s %-11s %s".formatted(m.username(), m.role(), m.name())));
        return lines;
    }
}
