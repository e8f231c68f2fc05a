/** Letters and calls on their way out, tried again until they arrive or are given up. */
@org.jspecify.annotations.NullMarked
package id.naungan.notice.delivery;
