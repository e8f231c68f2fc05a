/** Help for families and for whoever wants to found a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.help;
