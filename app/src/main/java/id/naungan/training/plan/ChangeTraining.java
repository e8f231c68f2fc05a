package id.naungan.training.plan;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;

/** A training as it is changed. */
@MessagePrefix("training.new")
public record ChangeTraining(@Hidden int version, TrainingFacts about) {}
