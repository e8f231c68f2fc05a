package id.naungan.client.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** All files the caller's scope shows. */
public interface Clients extends CrudRepository<Client, UUID> {}
