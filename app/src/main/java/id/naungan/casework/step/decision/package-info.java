/** Whether the family can care, which alternatives were weighed, what is recommended. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.decision;
