package id.naungan.training.plan;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;

/** A training as it is planned. */
@MessagePrefix("training.new")
public record NewTraining(@Hidden UUID id, TrainingFacts about, Days days) {}
