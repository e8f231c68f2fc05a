package id.naungan.institution.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All homes the caller's scope shows. */
public interface Institutions extends CrudRepository<Institution, UUID> {}
