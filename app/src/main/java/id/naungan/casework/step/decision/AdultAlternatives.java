package id.naungan.casework.step.decision;

import id.naungan.web.form.MessagePrefix;

/** The alternatives that are weighed for adults, one by one. */
@MessagePrefix("step.adultAlternatives")
public record AdultAlternatives(Weighed homeHelp, Weighed alone, Weighed custody) {}
