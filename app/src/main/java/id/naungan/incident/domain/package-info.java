/** What an incident is: how grave, where it stands, who may know, what must be done by when. Pure. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("domain")
package id.naungan.incident.domain;
