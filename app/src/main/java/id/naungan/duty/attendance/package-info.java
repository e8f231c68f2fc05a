/** Who came, who did not, who came in his place. */
@org.jspecify.annotations.NullMarked
package id.naungan.duty.attendance;
