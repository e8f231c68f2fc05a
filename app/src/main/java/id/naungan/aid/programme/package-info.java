/** Programmes of aid, their rules in editions, their periods. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.programme;
