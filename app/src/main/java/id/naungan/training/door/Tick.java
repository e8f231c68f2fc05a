package id.naungan.training.door;

import id.naungan.training.domain.Mark;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** The office ticks somebody at the door, perhaps without a network. */
@MessagePrefix("training.tick")
public record Tick(@Hidden UUID session, @Hidden UUID participant, Mark mark) {}
