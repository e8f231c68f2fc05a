/** Goods instead of money: delivered by the office, received by the home, accounted for piece by piece. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.goods;
