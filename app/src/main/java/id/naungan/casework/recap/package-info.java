/** The monthly recap: who was there, who came, who left, who is there now; every figure opens its list. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.recap;
