/** What people of homes must have learnt and lack. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.gap;
