/** Who was there: codes at the door, the list of the office. */
@org.jspecify.annotations.NullMarked
package id.naungan.training.door;
