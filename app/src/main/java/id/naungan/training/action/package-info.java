/** What a home does otherwise afterwards, and its tab. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.action;
