/** What must stand before a step may be taken, and what happens when somebody goes on all the same. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("gate")
package id.naungan.casework.gate;
