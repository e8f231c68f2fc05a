package id.naungan.instrument.fill;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** Says that a sheet is finished. */
@MessagePrefix("instrument.finish")
public record FinishForm(@Hidden UUID sheet) {}
