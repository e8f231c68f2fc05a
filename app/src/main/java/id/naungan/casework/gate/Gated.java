package id.naungan.casework.gate;

import id.naungan.web.form.MessagePrefix;
import org.jspecify.annotations.Nullable;

/** Beside a form whose gate may be closed: why to go on all the same; blank where it is open. */
@MessagePrefix("casework.gated")
public record Gated(@Nullable Crossing gate) {}
