package id.naungan.aid.programme;

import id.naungan.aid.domain.LegalStatus;
import id.naungan.aid.domain.RuleKind;

/** One rule of a programme in one edition. */
public record Rule(RuleKind kind, boolean active, String value, String basis, LegalStatus basisStatus) {}
