/** A person moves from one home to another: offered by the one, taken by the other. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.transfer;
