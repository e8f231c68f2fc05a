/** The list for the treasury, whose sum is the decision's. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.treasury;
