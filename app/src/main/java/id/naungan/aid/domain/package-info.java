/** The nouns of aid: programmes, rules, money. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.domain;
