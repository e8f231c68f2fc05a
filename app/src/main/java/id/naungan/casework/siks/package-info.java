/** The residents of homes as a file for SIKS-NG (handbook 7.2), for those who answer for them. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.siks;
