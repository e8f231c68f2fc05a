/** Proposals: counted in steps, looked through to the day, ruled about line by line. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.proposal;
