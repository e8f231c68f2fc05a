/** Parts of an area side by side: small curves on one scale, two months, and the difference. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.compare;
