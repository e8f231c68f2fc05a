/** One line of the register, its record of handing over, and its corrections. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.stay;
