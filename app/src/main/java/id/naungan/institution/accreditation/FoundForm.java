package id.naungan.institution.accreditation;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.List;

/** One component as the assessors found it. */
@MessagePrefix("accreditation.found")
public record FoundForm(@Hidden Integer version, List<ItemAnswer> items) {}
