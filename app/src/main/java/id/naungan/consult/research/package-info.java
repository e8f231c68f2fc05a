/** Universities ask for data without persons, follow their request by a code, and fetch what was approved once. */
@org.jspecify.annotations.NullMarked
package id.naungan.consult.research;
