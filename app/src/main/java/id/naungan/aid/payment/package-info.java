/** What was paid, what arrived, where money goes. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.payment;
