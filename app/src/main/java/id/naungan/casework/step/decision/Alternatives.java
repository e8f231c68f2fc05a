package id.naungan.casework.step.decision;

import id.naungan.web.form.MessagePrefix;

/** The alternatives that are weighed for everybody, one by one. */
@MessagePrefix("step.alternatives")
public record Alternatives(Weighed support, Weighed kin, Weighed residence) {}
