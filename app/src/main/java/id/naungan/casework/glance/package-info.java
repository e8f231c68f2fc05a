/** What casework puts on the first page of a person's file: the plan, the five aspects, who answers for the case. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.glance;
