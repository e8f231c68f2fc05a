/** What offices publish of the questions they answered: without names, for everybody signed in. */
@org.jspecify.annotations.NullMarked
package id.naungan.consult.guidance;
