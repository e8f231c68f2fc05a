/** The nouns: accounts, their one-time links, the rules of passwords and of who may manage whom. */
@org.jspecify.annotations.NullMarked
package id.naungan.access.domain;
