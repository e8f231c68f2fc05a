package id.naungan.casework.step.decision;

import id.naungan.web.form.MessagePrefix;

/** The alternatives that are weighed for children, one by one. */
@MessagePrefix("step.childAlternatives")
public record ChildAlternatives(Weighed foster, Weighed guardianship, Weighed adoption, Siblings siblings) {}
