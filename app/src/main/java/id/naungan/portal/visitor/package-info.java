/** A visitor is nobody: no cookie, no session, no script, and answers that anybody may keep for a minute. */
@org.jspecify.annotations.NullMarked
package id.naungan.portal.visitor;
