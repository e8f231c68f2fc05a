/** The forms of the chain: what each asks, of whom, and who signs. Sections lie in one folder per theme. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("step")
package id.naungan.casework.step;
