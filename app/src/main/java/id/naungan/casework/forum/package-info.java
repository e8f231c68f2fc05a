/** The forum of alumni and their families: meetings, attendance, the next date (handbook §10.6). */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.forum;
