/** The papers of homes as every part of this module reads them. */
@org.jspecify.annotations.NullMarked
package id.naungan.policy.domain;
