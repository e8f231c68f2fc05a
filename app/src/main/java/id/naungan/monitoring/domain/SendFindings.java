package id.naungan.monitoring.domain;

/** Lets a draft leave its office, inside an Act; the folder of findings does it. */
public interface SendFindings {

    void send(Finding draft);
}
