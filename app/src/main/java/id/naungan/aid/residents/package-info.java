/** What a home vouches for: who lived there on which days. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.residents;
